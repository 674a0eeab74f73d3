package org.tandem.matching.feedback;

import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/**
 * Ridge regression with coefficients that are not negative, pulled towards given ones.
 *
 * <p>What: coefficients b of centred values X for centred ratings y. Definition: minimise |y - X b|² + strength · |b - c|²
 * over b ≥ 0; strictly convex, so there is one answer. Complexity: that of a quadratic programme with one variable for each
 * criterion. Source: Hoerl and Kennard, Ridge Regression, Technometrics 12 (1970); solved by ojAlgo's convex solver. Failure:
 * an exception if the solver does not say that its answer is optimal.
 */
final class NonNegativeRidge {
    private NonNegativeRidge() {}

    static double[] coefficients(double[][] values, double[] ratings, double[] towards, double strength) {
        int criteria = towards.length;
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        for (int c = 0; c < criteria; c++) {
            model.newVariable("w" + c).lower(0);
        }
        Expression error = model.newExpression("error").weight(1);
        for (int c = 0; c < criteria; c++) {
            for (int d = 0; d < criteria; d++) {
                double product = c == d ? strength : 0;
                for (double[] row : values) {
                    product += row[c] * row[d];
                }
                error.set(c, d, product);
            }
            double with = strength * towards[c];
            for (int pair = 0; pair < values.length; pair++) {
                with += values[pair][c] * ratings[pair];
            }
            error.set(c, -2 * with);
        }
        Optimisation.Result result = model.minimise();
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException("The regression of ratings was not solved: " + result.getState() + ".");
        }
        double[] coefficients = new double[criteria];
        for (int c = 0; c < criteria; c++) {
            coefficients[c] = Math.max(0, result.doubleValue(c));
        }
        return coefficients;
    }
}
