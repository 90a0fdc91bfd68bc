package org.comity.testkit.contract;

import com.google.common.html.HtmlEscapers;
import java.util.Locale;
import org.comity.testkit.contract.Result.Mark;

/** The report as one page, which needs nothing else. */
final class ContractPage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>@title</title>
            <style>
            body { font-family: sans-serif; max-width: 80em; margin: 2em auto; }
            table { border-collapse: collapse; }
            td, th { border: 1px solid #ccc; padding: .3em .6em; text-align: left; vertical-align: top; }
            pre { white-space: pre-wrap; }
            .failed { background: #fdd; }
            .left-out { background: #ffd; }
            </style>
            </head>
            <body>
            <h1>@title</h1>
            <table>
            <tr><th>Part</th><th></th><th>Seconds</th><th></th></tr>
            """;

    private ContractPage() {}

    static String of(ContractReport report) {
        Course course = report.course();
        StringBuilder page = new StringBuilder(HEAD.replace("@title", escape(report.verdict())));
        for (Part part : Part.values()) {
            page.append("<tr class=\"")
                    .append(course.mark(part).toString().replace(' ', '-'))
                    .append("\"><td><a href=\"#")
                    .append(part.word())
                    .append("\">")
                    .append(escape(part.sentence()))
                    .append("</a></td><td>")
                    .append(course.mark(part))
                    .append("</td><td>")
                    .append(String.format(Locale.ROOT, "%.2f", course.seconds(part)))
                    .append("</td><td>")
                    .append(escape(course.figure(part)))
                    .append("</td></tr>\n");
        }
        page.append("</table>\n");
        for (Part part : Part.values()) {
            page.append("<details id=\"")
                    .append(part.word())
                    .append(course.mark(part) == Mark.FAILED ? "\" open><summary>" : "\"><summary>")
                    .append(escape(part.sentence()))
                    .append("</summary>\n<pre>")
                    .append(escape(report.body(part)))
                    .append("</pre>\n</details>\n");
        }
        return page.append("</body>\n</html>\n").toString();
    }

    private static String escape(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
