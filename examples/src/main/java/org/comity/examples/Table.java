package org.comity.examples;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Rows with aligned columns. A first cell that repeats is printed once, with a blank line before the next. Not thread-safe. */
final class Table {

    private final List<ImmutableList<String>> rows = new ArrayList<>();

    Table(String... header) {
        rows.add(ImmutableList.copyOf(header));
    }

    /** Adds a row; a collection is written with commas. */
    void add(Object... cells) {
        rows.add(Arrays.stream(cells).map(Table::text).collect(ImmutableList.toImmutableList()));
    }

    private static String text(Object cell) {
        return cell instanceof Collection<?> several
                ? several.stream().map(Object::toString).collect(Collectors.joining(", "))
                : cell.toString();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        String group = rows.get(0).get(0);
        for (int at = 0; at < rows.size(); at++) {
            ImmutableList<String> row = rows.get(at);
            boolean first = at == 0 || !row.get(0).equals(group);
            if (first && at > 0) {
                text.append('\n');
            }
            group = row.get(0);
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = column > 0 || first ? row.get(column) : "";
                line.append(Strings.padEnd(cell, width(column) + 2, ' '));
            }
            text.append(CharMatcher.whitespace().trimTrailingFrom(line)).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
