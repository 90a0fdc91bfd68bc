package org.comity.testkit.coverage;

import com.google.common.html.HtmlEscapers;
import java.util.List;

/** The coverage as one page. */
final class HtmlReport {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>@name: clause coverage</title>
            <style>
            body { font-family: sans-serif; max-width: 70em; margin: 2em auto; }
            table { border-collapse: collapse; width: 100%; }
            td, th { border: 1px solid #ccc; padding: .3em .6em; text-align: left; vertical-align: top; }
            .open { background: #fdd; }
            .excused { background: #ffd; }
            </style>
            </head>
            <body>
            <h1>@name: clause coverage</h1>
            <p>@count scenarios</p>
            """;

    private final StringBuilder page = new StringBuilder();

    private HtmlReport() {}

    static String of(ClauseCoverage coverage) {
        HtmlReport report = new HtmlReport();
        String name = escape(coverage.profile().authority().name());
        report.page.append(
                HEAD.replace("@count", String.valueOf(coverage.scenarios())).replace("@name", name));
        report.addClauses(coverage.clauses());
        report.addExceptions(coverage.exceptions());
        report.addOutcomes(coverage.outcomes());
        return report.page.append("</body>\n</html>\n").toString();
    }

    private void addClauses(List<ClauseReach> clauses) {
        head(Reports.clauses(clauses), "Paragraph", "Question", "What it says", "Counts in", "Gives way in");
        for (ClauseReach reach : clauses) {
            row(
                    reach.isReached() ? "" : reach.excused().isPresent() ? "excused" : "open",
                    reach.clause().para().toString(),
                    Reports.act(reach.clause()),
                    reach.clause().says(),
                    reach.excused().filter(reason -> !reach.isReached()).orElse(String.join(", ", reach.counts())),
                    String.join(", ", reach.givesWay()));
        }
        page.append("</table>\n");
    }

    private void addExceptions(List<ExceptionReach> exceptions) {
        head(Reports.exceptions(exceptions), "Paragraph", "prevails over", "Question", "in");
        for (ExceptionReach reach : exceptions) {
            row(
                    reach.isReached() ? "" : "open",
                    reach.exception().para().toString(),
                    reach.rule().para().toString(),
                    Reports.act(reach.exception()),
                    String.join(", ", reach.scenarios()));
        }
        page.append("</table>\n");
    }

    private void addOutcomes(List<OutcomeReach> outcomes) {
        head(Reports.outcomes(outcomes), "Question", "Outcome", "in");
        for (OutcomeReach reach : outcomes) {
            row(
                    reach.isReached() ? "" : "open",
                    reach.act().name(),
                    reach.outcome().name(),
                    String.join(", ", reach.scenarios()));
        }
        page.append("</table>\n");
    }

    private void head(String title, String... columns) {
        page.append("<h2>").append(escape(title)).append("</h2>\n<table>\n<tr>");
        for (String column : columns) {
            page.append("<th>").append(escape(column)).append("</th>");
        }
        page.append("</tr>\n");
    }

    private void row(String kind, String... cells) {
        page.append(kind.isEmpty() ? "<tr>" : "<tr class=\"" + kind + "\">");
        for (String cell : cells) {
            page.append("<td>").append(escape(cell)).append("</td>");
        }
        page.append("</tr>\n");
    }

    private static String escape(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
