using System.Reflection;

namespace Backtests.Tests;

/// <summary>
/// Compares an embedded edition's public API with the upstream's listing. Every line of ours must be a line of theirs; an interface, or a
/// class with abstract members, must have all that an implementer would be asked for upstream.
/// </summary>
internal static class ApiConformity
{
    /// <summary>Fails with every deviation in the message.</summary>
    /// <inheritdoc cref="Deviations"/>
    public static void Check(Assembly assembly, IEnumerable<string> listing, params IReadOnlyList<AbsentBase> known)
    {
        var deviations = Deviations(assembly, listing, known);
        if (deviations.Count == 0) return;
        Assert.Fail($"{assembly.GetName().Name}: {deviations.Count} deviations from the upstream\n{string.Join('\n', deviations)}");
    }

    /// <summary>One line per deviation, empty when the assembly conforms.</summary>
    /// <param name="assembly">The embedded edition.</param>
    /// <param name="listing">The upstream's lines.</param>
    /// <param name="known">
    /// The deliberate deviations. One that is not needed, since the base is there or the type is not, is a deviation itself.
    /// </param>
    public static IReadOnlyList<string> Deviations(
        Assembly assembly, IEnumerable<string> listing, params IReadOnlyList<AbsentBase> known)
    {
        var upstream = listing.Where(l => l.Length > 0).ToHashSet(StringComparer.Ordinal);
        var byName = upstream.ToLookup(NameOf, StringComparer.Ordinal);
        var byOwner = upstream.ToLookup(OwnerOf, StringComparer.Ordinal);
        var ours = ApiListing.Of(assembly).ToHashSet(StringComparer.Ordinal);
        var deviations = new List<string>();
        var unneeded = known.ToHashSet();

        foreach (var line in ours.Order(StringComparer.Ordinal))
        {
            if (upstream.Contains(line)) continue;
            var candidates = byName[NameOf(line)].ToList();
            if (line[0] == 'T' && candidates.Select(c => AbsentBases(line, c)).FirstOrDefault(c => c is not null) is { } absent)
            {
                var excused = known.Where(k => k.Type == NameOf(line)[2..] && absent.Contains(k.Base)).ToList();
                unneeded.ExceptWith(excused);
                if (absent.TrueForAll(b => excused.Exists(k => k.Base == b))) continue;
            }
            deviations.Add($"not upstream: {line}{string.Concat(candidates.Select(c => $"\n    upstream: {c}"))}");
        }

        deviations.AddRange(unneeded.Select(k => $"needless exception: {k.Type} without {k.Base}").Order(StringComparer.Ordinal));
        deviations.AddRange(ApiListing.HiddenAbstractMembers(assembly).Select(name => $"hidden abstract member: {name}"));

        foreach (var type in ours.Where(l => l.StartsWith("T:", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var isInterface = type.Contains(" interface ", StringComparison.Ordinal);
            if (!isInterface && !type.Contains(" abstract class ", StringComparison.Ordinal)) continue;
            foreach (var member in byOwner[NameOf(type)[2..]])
                if (!ours.Contains(member) && (isInterface || IsAbstract(member))) deviations.Add($"missing: {member}");
        }
        return deviations;
    }

    /// <summary>A line's prefix and full name: <c>M:Foo.Bar&lt;T&gt;.Add</c>.</summary>
    public static string NameOf(string line)
    {
        var depth = 0;
        for (var i = 2; i < line.Length; i++)
        {
            if (line[i] == '<') depth++;
            else if (line[i] == '>') depth--;
            else if (depth == 0 && line[i] is (' ' or '(' or '[')) return line[..i];
        }
        return line;
    }

    /// <summary>The full name of the type that declares the line's member; empty for a type's own line.</summary>
    public static string OwnerOf(string line)
    {
        var name = NameOf(line);
        if (line[0] == 'T') return "";
        if (line[0] == 'C') return name[2..];
        var depth = 0;
        for (var i = name.Length - 1; i > 1; i--)
        {
            if (name[i] == '>') depth++;
            else if (name[i] == '<') depth--;
            else if (depth == 0 && name[i] == '.') return name[2..i];
        }
        return "";
    }

    private static bool IsAbstract(string line) =>
        line.EndsWith(" abstract", StringComparison.Ordinal)
        || line.Contains(" abstract override", StringComparison.Ordinal)
        || line.Contains(" abstract where ", StringComparison.Ordinal)
        || line.Contains(" abstract [", StringComparison.Ordinal);

    // The bases that ours lacks; null when the lines differ in anything else.
    private static List<string>? AbsentBases(string ours, string upstream)
    {
        var (head, bases, tail) = SplitBases(ours);
        var (upstreamHead, upstreamBases, upstreamTail) = SplitBases(upstream);
        if (head != upstreamHead || tail != upstreamTail || !bases.TrueForAll(upstreamBases.Contains)) return null;
        return upstreamBases.Except(bases).ToList();
    }

    private static (string Head, List<string> Bases, string Tail) SplitBases(string line)
    {
        var colon = line.IndexOf(" : ", StringComparison.Ordinal);
        var where = line.IndexOf(" where ", StringComparison.Ordinal);
        var end = where >= 0 ? where : line.LastIndexOf(" protected @", StringComparison.Ordinal);
        if (end < 0) end = line.LastIndexOf(" @", StringComparison.Ordinal);
        if (colon < 0 || colon > end) return (line[..end], [], line[end..]);
        return (line[..colon], SplitTopLevel(line[(colon + 3)..end]), line[end..]);
    }

    private static List<string> SplitTopLevel(string list)
    {
        var parts = new List<string>();
        var (depth, start) = (0, 0);
        for (var i = 0; i < list.Length; i++)
        {
            if (list[i] == '<') depth++;
            else if (list[i] == '>') depth--;
            else if (list[i] == ',' && depth == 0)
            {
                parts.Add(list[start..i].Trim());
                start = i + 1;
            }
        }
        parts.Add(list[start..].Trim());
        return parts;
    }
}
