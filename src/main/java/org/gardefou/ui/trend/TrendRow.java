package org.gardefou.ui.trend;

/** One day of the trend as a line of its table. */
record TrendRow(String day, String risk, String advice, String happened) {}
