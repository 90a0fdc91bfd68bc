package org.comity.benchmarks.peers;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the peers' own rule files. */
final class Resource {

    private Resource() {}

    static String text(String name) {
        try {
            return Resources.toString(Resources.getResource(Resource.class, name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    static ImmutableList<String> lines(String name) {
        return ImmutableList.copyOf(
                Splitter.on('\n').trimResults().omitEmptyStrings().split(text(name)));
    }
}
