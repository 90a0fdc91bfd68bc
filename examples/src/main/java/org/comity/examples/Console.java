package org.comity.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import picocli.CommandLine;

/** The standard streams, in UTF-8 on every system, and how a command runs on them. */
final class Console {

    /** What a command answers to input that it cannot take. */
    static final int BAD_INPUT = 2;

    private Console() {}

    static PrintWriter out() {
        return new PrintWriter(new OutputStreamWriter(System.out, UTF_8), true);
    }

    static PrintWriter err() {
        return new PrintWriter(new OutputStreamWriter(System.err, UTF_8), true);
    }

    /** Runs a command; bad input is told in one message, without a stack trace. */
    static int run(Object command, PrintWriter out, PrintWriter err, String... args) {
        int status = new CommandLine(command)
                .setOut(out)
                .setErr(err)
                .setExpandAtFiles(false)
                .setExecutionExceptionHandler((fault, line, parsed) -> {
                    if (!(fault instanceof IllegalArgumentException)) {
                        throw fault;
                    }
                    err.print(fault.getMessage() + "\n");
                    return BAD_INPUT;
                })
                .execute(args);
        out.flush();
        err.flush();
        return status;
    }
}
