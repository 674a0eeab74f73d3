package org.tandem.matching.internal.exact;

/**
 * Edges by falling margin, those of equal margin as they are numbered, sorted only as far as somebody looks.
 *
 * <p>Complexity: O(n + k log k) on average for the first k of n edges. Source: Paredes, Navarro: Optimal incremental sorting,
 * ALENEX 2006. Failure: none; margins that come in a hostile order cost O(n²). Nothing is allocated after construction.
 */
final class Ranking {
    private static final int FEW = 12;

    private final int[] edges;
    private final long[] margins;
    /** Ends of parts, the nearest last: what stands before an end comes before what stands from there on. */
    private final int[] ends;

    private int size;
    private int sorted;
    private int endCount;

    Ranking(int mostEdges) {
        edges = new int[mostEdges];
        margins = new long[mostEdges];
        ends = new int[mostEdges + 1];
    }

    void clear() {
        size = 0;
        sorted = 0;
        endCount = 0;
    }

    /** Adds an edge; all are added before any is asked for. */
    void add(int edge, long margin) {
        edges[size] = edge;
        margins[size++] = margin;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Returns whether there is an edge at a position, and sorts as far. */
    boolean reaches(int position) {
        while (position >= sorted && sorted < size) {
            sortFurther();
        }
        return position < size;
    }

    /** Returns the edge at a position that was reached. */
    int edge(int position) {
        return edges[position];
    }

    /** Returns the margin of the edge at a position that was reached. */
    long margin(int position) {
        return margins[position];
    }

    private void sortFurther() {
        if (endCount == 0) {
            ends[endCount++] = size;
        }
        int end = ends[endCount - 1];
        if (end - sorted <= FEW) {
            insertionSort(sorted, end);
            sorted = end;
            endCount--;
        } else {
            ends[endCount++] = divide(sorted, end);
        }
    }

    private void insertionSort(int from, int end) {
        for (int next = from + 1; next < end; next++) {
            int edge = edges[next];
            long margin = margins[next];
            int at = next;
            while (at > from && comesBefore(margin, edge, at - 1)) {
                edges[at] = edges[at - 1];
                margins[at] = margins[at - 1];
                at--;
            }
            edges[at] = edge;
            margins[at] = margin;
        }
    }

    /** Puts some edges before the others, and returns where those others begin: neither part is empty. */
    private int divide(int from, int end) {
        int middle = (from + end) >>> 1;
        int edge = edges[middle];
        long margin = margins[middle];
        int low = from - 1;
        int high = end;
        while (true) {
            do {
                low++;
            } while (isBefore(low, margin, edge));
            do {
                high--;
            } while (comesBefore(margin, edge, high));
            if (low >= high) {
                return Math.max(low, from + 1);
            }
            swap(low, high);
        }
    }

    private boolean isBefore(int position, long margin, int edge) {
        return margins[position] > margin || margins[position] == margin && edges[position] < edge;
    }

    private boolean comesBefore(long margin, int edge, int position) {
        return margin > margins[position] || margin == margins[position] && edge < edges[position];
    }

    private void swap(int one, int other) {
        int edge = edges[one];
        long margin = margins[one];
        edges[one] = edges[other];
        margins[one] = margins[other];
        edges[other] = edge;
        margins[other] = margin;
    }
}
