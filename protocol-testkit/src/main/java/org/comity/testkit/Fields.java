package org.comity.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.comity.question.Names;

/**
 * The fields of one JSON object, none of them beside those expected.
 *
 * @param what what the object is called in messages
 * @param object the object
 */
record Fields(String what, JsonNode object) {

    static Fields of(JsonNode node, String what, ImmutableSet<String> accepted) {
        if (!node.isObject()) {
            throw new IllegalArgumentException("`" + what + "` is no JSON object: write it in braces");
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!accepted.contains(name)) {
                throw new IllegalArgumentException(
                        "`" + name + "` is no field of `" + what + "`: " + Names.remedy(name, accepted));
            }
        });
        return new Fields(what, node);
    }

    Optional<JsonNode> optional(String name) {
        return Optional.ofNullable(object.get(name));
    }

    JsonNode required(String name) {
        return optional(name)
                .orElseThrow(() -> new IllegalArgumentException("`" + what + "` has no `" + name + "`: add it"));
    }

    String text(String name) {
        return text(name, required(name));
    }

    Optional<String> optionalText(String name) {
        return optional(name).map(node -> text(name, node));
    }

    Optional<ImmutableList<String>> texts(String name) {
        return optional(name).map(node -> {
            if (!node.isArray()) {
                throw new IllegalArgumentException("`" + name + "` is `" + node + "`: write a list, in brackets");
            }
            ImmutableList.Builder<String> texts = ImmutableList.builder();
            node.forEach(element -> texts.add(text(name, element)));
            return texts.build();
        });
    }

    private static String text(String name, JsonNode node) {
        if (!node.isTextual() || node.textValue().isBlank()) {
            throw new IllegalArgumentException("`" + name + "` holds `" + node + "`: write a text, in quotes");
        }
        return node.textValue();
    }
}
