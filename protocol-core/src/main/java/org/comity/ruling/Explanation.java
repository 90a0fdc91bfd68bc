package org.comity.ruling;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.comity.authority.Authority;
import org.comity.clause.Citation;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.Step;

/** A ruling in plain sentences. */
final class Explanation {

    private Explanation() {}

    static String of(Ruling ruling) {
        Authority authority = ruling.authority();
        List<String> lines = new ArrayList<>();
        lines.add(Ascii.toUpperCase(ruling.act().phrase().substring(0, 1))
                + ruling.act().phrase().substring(1) + ": " + headline(ruling) + ".");
        for (Clause clause : ruling.applied()) {
            lines.add("  " + Citation.of(authority.id(), clause) + "  " + clause.says());
        }
        for (Possible<Citation> citation : ruling.possibleCitations()) {
            lines.add("  Possibly " + citation + ".");
        }
        for (Defeat defeat : ruling.defeated()) {
            lines.add((defeat.isLift() ? "  Lifted: " : "  Gives way: ")
                    + defeat.clause().para()
                    + (defeat.isLift() ? " by " : " to ")
                    + defeat.by().para() + ".  " + defeat.clause().says());
        }
        for (Duty duty : ruling.duties()) {
            lines.add("  Duty: " + duty + owner(authority, duty) + ".");
        }
        for (Possible<Duty> duty : ruling.possibleDuties()) {
            lines.add("  Possible duty: " + duty + ".");
        }
        addRoute(lines, "Goes to", authority, ruling.route());
        for (Possible<Step> step : ruling.possibleSteps()) {
            lines.add("  Possibly goes to: " + words(authority, step.value()) + ", depending on "
                    + String.join(", ", step.dependsOn()) + ".");
        }
        addRoute(lines, "When unsure, ask", authority, ruling.whenUnsure());
        if (!ruling.chosen().isEmpty()) {
            lines.add("  Chosen as best: " + ruling.chosen() + ".");
        }
        ruling.alternatives().forEach(other -> lines.add("  Otherwise: " + other + "."));
        ruling.presumptions().forEach(presumed -> lines.add("  Presumed: " + presumed + "."));
        ruling.readings().forEach(reading -> lines.add("  Read as: " + reading + "."));
        ruling.silence().ifPresent(silence -> addSilence(lines, silence));
        return String.join("\n", lines);
    }

    private static String headline(Ruling ruling) {
        return switch (ruling.outcome()) {
            case UNDETERMINED ->
                "undetermined, " + ids(ruling) + " depending on " + String.join(", ", ruling.hangsOn());
            case SILENT -> "the protocol is silent";
            default ->
                ruling.outcome().id()
                        + ruling.strength()
                                .map(strength -> ", strength " + strength.id())
                                .orElse("");
        };
    }

    private static String ids(Ruling ruling) {
        return ruling.reachable().stream().map(Outcome::id).collect(Collectors.joining(" or "));
    }

    private static String owner(Authority authority, Duty duty) {
        return duty.bearer().map(party -> " (" + authority.title(party) + ")").orElse("");
    }

    private static void addRoute(List<String> lines, String label, Authority authority, Route route) {
        if (route.isEmpty() && !route.exhausted()) {
            return;
        }
        List<String> steps = new ArrayList<>();
        route.steps().forEach(step -> steps.add(words(authority, step)));
        if (route.exhausted()) {
            steps.add("nobody is left who could decide");
        }
        lines.add("  " + label + ": " + String.join(", then ", steps)
                + (route.unresolved().isEmpty() ? "" : " (not known who holds these offices)") + ".");
    }

    private static String words(Authority authority, Step step) {
        String parties = step.parties().stream()
                .map(authority::title)
                .collect(Collectors.joining(step.jointly() ? " and " : " or "));
        return switch (step.kind()) {
            case TALK_TO -> "a talk with " + parties;
            case CONSULT -> parties + " (consulted)";
            case DECIDE -> parties;
        };
    }

    private static void addSilence(List<String> lines, Silence silence) {
        if (!silence.nearest().isEmpty()) {
            lines.add("  Nearest: " + silence.nearest() + ", kept out by " + String.join(", ", silence.keptOutBy())
                    + ".");
        }
    }
}
