using System.Numerics;

namespace Backtests.Margin.Liquidation;


/// <summary>A winner on the other side of a liquidated position.</summary>
/// <param name="Account">Who.</param>
/// <param name="Size">Absolute size of the position, in the unit of the size to be closed.</param>
/// <param name="Rank">The higher, the earlier; see <see cref="AdlRank"/>.</param>
public readonly record struct AdlCandidate<T>(string Account, T Size, T Rank) where T : struct, INumber<T>;

/// <summary>Who gives up how much when a position is auto-deleveraged.</summary>
public static class AdlAllocation
{
    /// <summary>
    /// Takes from the highest rank downwards until the size is covered. Equal ranks go by account name, so that the result does not
    /// depend on the order of the list.
    /// </summary>
    /// <returns>Those who give, in order, each with the absolute size; together less than the size when all are used up.</returns>
    /// <remarks>
    /// Source: BitMEX, "Auto deleveraging examples". Example: 20 to close against ranks 6, 5, 4 with 10, 20, 30: 10 and 10.
    /// </remarks>
    public static IReadOnlyList<(string Account, T Size)> Of<T>(IEnumerable<AdlCandidate<T>> candidates, T size)
        where T : struct, INumber<T>
    {
        var taken = new List<(string, T)>();
        foreach (var candidate in candidates.OrderByDescending(one => one.Rank).ThenBy(one => one.Account, StringComparer.Ordinal))
        {
            if (size <= T.Zero) break;
            var part = T.Min(size, candidate.Size);
            if (part <= T.Zero) continue;
            taken.Add((candidate.Account, part));
            size -= part;
        }
        return taken;
    }
}
