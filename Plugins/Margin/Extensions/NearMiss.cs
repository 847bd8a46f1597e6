namespace Backtests.Margin;

/// <summary>Finds what a mistyped name was meant to be.</summary>
public static class NearMiss
{
    /// <summary>
    /// "; did you mean 'x'?" when one of the known names is close to the given one, else "; known: a, b, c" (at most
    /// <paramref name="listAtMost"/> names), for the end of an error line.
    /// </summary>
    public static string Hint(string given, IEnumerable<string> known, int listAtMost = 12)
    {
        var names = known.Order(StringComparer.Ordinal).ToArray();
        if (Closest(given, names) is { } closest) return $"; did you mean '{closest}'?";
        if (names.Length == 0) return "; none is known";
        var more = names.Length > listAtMost ? $" and {names.Length - listAtMost} more" : "";
        return $"; known: {string.Join(", ", names.Take(listAtMost))}{more}";
    }

    /// <summary>The known name with the smallest edit distance, if that is at most a third of the name's length; else null. Of equally
    /// near names the one that begins like the given one.</summary>
    public static string? Closest(string given, IEnumerable<string> known)
    {
        const int LongestUsefulName = 200;
        if (given.Length > LongestUsefulName) return null;
        string? closest = null;
        var best = int.MaxValue;
        foreach (var name in known)
        {
            var distance = Distance(given.ToUpperInvariant(), name.ToUpperInvariant());
            if (distance > best || distance > Math.Max(1, name.Length / 3)) continue;
            if (distance == best && SharedStart(given, name) <= SharedStart(given, closest!)) continue;
            (closest, best) = (name, distance);
        }
        return closest;
    }

    private static int SharedStart(string a, string b)
    {
        var length = 0;
        while (length < Math.Min(a.Length, b.Length) && char.ToUpperInvariant(a[length]) == char.ToUpperInvariant(b[length])) length++;
        return length;
    }

    // Edits are insertions, deletions, substitutions and swaps of neighbours (optimal string alignment).
    private static int Distance(string a, string b)
    {
        var (before, above, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++) above[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), 1 + Math.Min(above[j], row[j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            (before, above, row) = (above, row, before);
        }
        return above[b.Length];
    }
}
