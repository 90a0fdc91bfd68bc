package org.comity.testkit;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The lines of a text file that somebody may have written by hand, on any system. */
final class Lines {

    private static final Splitter AT_LINE_END = Splitter.onPattern("\r?\n");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Lines() {}

    static ImmutableList<String> of(Path file) {
        try {
            return decoded(file.toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException missing) {
            throw new IllegalArgumentException("there is no file `" + file + "`: check the path", missing);
        } catch (IOException broken) {
            throw unreadable(file.toString(), broken);
        }
    }

    static ImmutableList<String> of(Class<?> beside, String resource) {
        try (InputStream stream = beside.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("there is no resource `" + resource + "`, looked for as `"
                        + path(beside, resource)
                        + "` on the class path: put it there, or write a `/` before a full path");
            }
            return decoded(resource, stream.readAllBytes());
        } catch (IOException broken) {
            throw unreadable(resource, broken);
        }
    }

    /** Where a resource is looked for: in the folder of the package, unless it has a path from the top. */
    private static String path(Class<?> beside, String resource) {
        return resource.startsWith("/")
                ? resource.substring(1)
                : beside.getPackageName().replace('.', '/') + "/" + resource;
    }

    private static UncheckedIOException unreadable(String name, IOException broken) {
        return new UncheckedIOException("`" + name + "` cannot be read: name a file that may be read", broken);
    }

    private static ImmutableList<String> decoded(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return ImmutableList.copyOf(AT_LINE_END.split(
                    text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text));
        } catch (CharacterCodingException broken) {
            throw new IllegalArgumentException("`" + name + "` is not in UTF-8: save it in that encoding", broken);
        }
    }
}
