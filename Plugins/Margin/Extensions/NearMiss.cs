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

    /// <summary>The known name with the smallest edit distance, if that is at most a third of the name's length; else null.</summary>
    public static string? Closest(string given, IEnumerable<string> known)
    {
        const int LongestUsefulName = 200;
        if (given.Length > LongestUsefulName) return null;
        string? closest = null;
        var best = int.MaxValue;
        foreach (var name in known)
        {
            var distance = Distance(given.ToUpperInvariant(), name.ToUpperInvariant());
            if (distance >= best || distance > Math.Max(1, name.Length / 3)) continue;
            (closest, best) = (name, distance);
        }
        return closest;
    }

    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, 1 + Math.Min(row[j], row[j - 1]));
            }
        }
        return row[b.Length];
    }
}
