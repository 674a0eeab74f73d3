package org.tandem.matching.feedback;

/** The straight line from fit to rating that suits some pairs best by least squares, and never falls. */
record FittedLine(double level, double slope) {

    static FittedLine through(Ratings data, int[] pairs, int[] weights) {
        double meanFit = 0;
        double meanRating = 0;
        for (int pair : pairs) {
            meanFit += data.fit(pair, weights) / pairs.length;
            meanRating += data.ratings()[pair] / pairs.length;
        }
        double both = 0;
        double square = 0;
        for (int pair : pairs) {
            double fit = data.fit(pair, weights) - meanFit;
            both += fit * (data.ratings()[pair] - meanRating);
            square += fit * fit;
        }
        double slope = square > 0 ? Math.max(0, both / square) : 0;
        return new FittedLine(meanRating - slope * meanFit, slope);
    }

    /** Returns the squared error of the rating predicted for a pair. */
    double squaredError(Ratings data, int pair, int[] weights) {
        double error = data.ratings()[pair] - level - slope * data.fit(pair, weights);
        return error * error;
    }
}
