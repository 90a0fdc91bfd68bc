package org.comity.examples;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.comity.profile.AuthorityProfile;
import org.comity.profiles.Profiles;
import org.comity.testkit.Difference;
import org.comity.testkit.Scenario;
import org.comity.testkit.ScenarioFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs scenario files and reports every scenario that is not met. */
@Command(
        name = "run-scenarios",
        mixinStandardHelpOptions = true,
        version = "Comity",
        description = "Runs scenario files and prints each scenario that differs, with what was expected and found.",
        footer = {
            "",
            "Exit status: 0 where all pass, 1 where a scenario fails, 2 where a file cannot be read or has no scenario."
        })
public final class RunScenarios implements Callable<Integer> {

    private final Function<String, AuthorityProfile> profiles;
    private final PrintWriter out;
    private final PrintWriter err;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files with one JSON object a line.")
    private List<Path> files = ImmutableList.of();

    @Option(names = "--profile", paramLabel = "CLASS", description = OwnProfile.SAYS)
    private List<String> own = ImmutableList.of();

    private Function<String, AuthorityProfile> asked;
    private final Map<String, Integer> notAsked = new LinkedHashMap<>();
    private int passed;
    private int failed;
    private boolean unreadable;

    RunScenarios(Function<String, AuthorityProfile> profiles, PrintWriter out, PrintWriter err) {
        this.profiles = profiles;
        this.asked = profiles;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command.
     *
     * @param args paths of scenario files
     */
    public static void main(String[] args) {
        PrintWriter out = Console.out();
        PrintWriter err = Console.err();
        System.exit(Console.run(new RunScenarios(Profiles::of, out, err), out, err, args));
    }

    @Override
    public Integer call() {
        asked = OwnProfile.first(own, profiles);
        files.forEach(this::run);
        notAsked.forEach((authority, more) -> {
            if (more > 0) {
                out.print(more + (more == 1 ? " more scenario of `" : " more scenarios of `") + authority
                        + "` cannot be asked\n");
            }
        });
        out.print(passed + " passed, " + failed + " failed\n");
        return unreadable ? Console.BAD_INPUT : failed > 0 ? 1 : 0;
    }

    private void run(Path file) {
        try {
            ScenarioFile.read(file).scenarios().forEach(this::run);
        } catch (IllegalArgumentException | UncheckedIOException fault) {
            unreadable = true;
            err.print(fault.getMessage() + "\n");
        }
    }

    /** That a profile is missing is said with the first of its scenarios; of the others there is no more to say. */
    private void run(Scenario scenario) {
        if (notAsked.containsKey(scenario.authority())) {
            failed++;
            notAsked.merge(scenario.authority(), 1, Integer::sum);
            return;
        }
        ImmutableList<String> faults = faults(scenario);
        if (faults.isEmpty()) {
            passed++;
            return;
        }
        failed++;
        out.print(scenario.id() + " " + scenario.question() + " (" + scenario.location() + ")\n");
        faults.forEach(fault -> out.print("  " + fault + "\n"));
    }

    /** A scenario that cannot be asked fails like one that is answered otherwise. */
    private ImmutableList<String> faults(Scenario scenario) {
        AuthorityProfile profile;
        try {
            profile = asked.apply(scenario.authority());
        } catch (IllegalArgumentException unknown) {
            notAsked.put(scenario.authority(), 0);
            return ImmutableList.of(String.valueOf(unknown.getMessage()));
        }
        try {
            return scenario.differences(profile).stream()
                    .map(Difference::toString)
                    .collect(ImmutableList.toImmutableList());
        } catch (IllegalArgumentException fault) {
            return ImmutableList.of(String.valueOf(fault.getMessage()));
        }
    }
}
