package org.tandem.matching.benchmarks.simulate;

import java.util.List;
import java.util.Locale;

/** Draws, as SVG, which share of the applicants has a mentor after how many days. */
final class WaitingChart {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 420;
    private static final int LEFT = 60;
    private static final int TOP = 40;
    private static final int RIGHT = 20;
    private static final int BOTTOM = 50;
    private static final int MOST_DAYS = 180;
    private static final int DAYS_PER_TICK = 30;
    private static final String[] COLOURS = {"#1b6ca8", "#c8553d", "#5b8c3a", "#7a4fa3"};

    private final StringBuilder svg = new StringBuilder();

    private WaitingChart() {}

    static String of(List<StrategyOutcome> outcomes) {
        WaitingChart chart = new WaitingChart();
        chart.add(
                "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d' font-family='sans-serif' font-size='12'>",
                WIDTH, HEIGHT);
        chart.add("<rect width='%d' height='%d' fill='white'/>", WIDTH, HEIGHT);
        chart.add("<text x='%d' y='20' font-size='14'>Applicants who have a mentor, by days since they applied</text>",
                LEFT);
        chart.addAxes();
        for (int o = 0; o < outcomes.size(); o++) {
            chart.addCurve(outcomes.get(o), o);
        }
        return chart.add("</svg>").svg.toString();
    }

    private void addAxes() {
        for (int days = 0; days <= MOST_DAYS; days += DAYS_PER_TICK) {
            add("<line x1='%.1f' y1='%d' x2='%.1f' y2='%d' stroke='#ddd'/>", x(days), TOP, x(days), HEIGHT - BOTTOM);
            add("<text x='%.1f' y='%d' text-anchor='middle'>%d</text>", x(days), HEIGHT - BOTTOM + 18, days);
        }
        for (int percent = 0; percent <= 100; percent += 25) {
            add("<line x1='%d' y1='%.1f' x2='%d' y2='%.1f' stroke='#ddd'/>",
                    LEFT, y(percent / 100.0), WIDTH - RIGHT, y(percent / 100.0));
            add("<text x='%d' y='%.1f' text-anchor='end'>%d %%</text>", LEFT - 6, y(percent / 100.0) + 4, percent);
        }
        add("<text x='%d' y='%d' text-anchor='middle'>days</text>", (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 12);
    }

    private void addCurve(StrategyOutcome outcome, int number) {
        StringBuilder points = new StringBuilder();
        for (int days = 0; days <= MOST_DAYS; days++) {
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(days), y(outcome.servedAfter(days))));
        }
        String colour = COLOURS[number % COLOURS.length];
        int at = HEIGHT - BOTTOM - 20 - 18 * number;
        add("<polyline points='%s' fill='none' stroke='%s' stroke-width='2'/>", points.toString().strip(), colour);
        add("<line x1='%d' y1='%d' x2='%d' y2='%d' stroke='%s' stroke-width='2'/>",
                WIDTH - 230, at - 4, WIDTH - 205, at - 4, colour);
        add("<text x='%d' y='%d'>%s</text>", WIDTH - 198, at, outcome.strategy());
    }

    private static double x(int days) {
        return LEFT + (double) days * (WIDTH - LEFT - RIGHT) / MOST_DAYS;
    }

    private static double y(double share) {
        return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
    }

    private WaitingChart add(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
        return this;
    }
}
