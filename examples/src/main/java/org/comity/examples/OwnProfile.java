package org.comity.examples;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.profile.AuthorityProfile;

/** Profiles that a host wrote, named by their classes on the command line. */
final class OwnProfile {

    /** What the option takes. */
    static final String SAYS =
            "A class on the class path with a public static PROFILE, or CLASS#FIELD; it goes before a"
                    + " shipped profile of the same authority.";

    private static final String FIELD = "PROFILE";

    private OwnProfile() {}

    /** The profile of an authority: one's own first, then what is shipped. */
    static Function<String, AuthorityProfile> first(List<String> names, Function<String, AuthorityProfile> shipped) {
        ImmutableList<AuthorityProfile> own = load(names);
        return authority -> {
            Optional<AuthorityProfile> named = own.stream()
                    .filter(profile -> profile.authority().id().equals(authority))
                    .findFirst();
            return named.isPresent() ? named.get() : shipped(authority, shipped);
        };
    }

    private static AuthorityProfile shipped(String authority, Function<String, AuthorityProfile> shipped) {
        try {
            return shipped.apply(authority);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    unknown.getMessage() + " (`--profile CLASS` takes a profile of your own)", unknown);
        }
    }

    /** One's own profiles, and those shipped that they do not replace. */
    static ImmutableList<AuthorityProfile> with(List<String> names, ImmutableList<AuthorityProfile> shipped) {
        ImmutableList<AuthorityProfile> own = load(names);
        return Stream.concat(
                        own.stream(),
                        shipped.stream()
                                .filter(profile -> own.stream()
                                        .noneMatch(mine -> mine.authority()
                                                .id()
                                                .equals(profile.authority().id()))))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<AuthorityProfile> load(List<String> names) {
        return names.stream().map(OwnProfile::load).collect(ImmutableList.toImmutableList());
    }

    private static AuthorityProfile load(String name) {
        int hash = name.indexOf('#');
        String type = hash < 0 ? name : name.substring(0, hash);
        String field = hash < 0 ? FIELD : name.substring(hash + 1);
        try {
            Field found = Class.forName(type).getField(field);
            if (Modifier.isStatic(found.getModifiers()) && found.get(null) instanceof AuthorityProfile profile) {
                return profile;
            }
        } catch (ClassNotFoundException missing) {
            throw new IllegalArgumentException(
                    "there is no class `" + type + "`: write its full name, and put its jar on the class path",
                    missing);
        } catch (ExceptionInInitializerError failed) {
            throw new IllegalArgumentException(
                    "`" + type + "` cannot be built: "
                            + Optional.ofNullable(failed.getCause())
                                    .map(Throwable::getMessage)
                                    .orElse("its static fields fail"),
                    failed);
        } catch (NoSuchFieldException | IllegalAccessException hidden) {
            throw new IllegalArgumentException(noProfile(type, field), hidden);
        }
        throw new IllegalArgumentException(noProfile(type, field));
    }

    private static String noProfile(String type, String field) {
        return "`" + type + "` has no public static profile `" + field + "`: make it public, or name another field as `"
                + type + "#FIELD`";
    }
}
