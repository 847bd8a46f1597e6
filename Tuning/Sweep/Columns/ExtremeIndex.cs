using System.Numerics;
using System.Runtime.InteropServices;

namespace Backtests.Tuning.Sweep.Columns;

/// <summary>
/// Finds the first value below a level in a long column without walking over it: above the column stand the minima of every 64 values, of
/// every 64
/// of those, and so on. A search touches at most two blocks a storey, so it is O(log n), and each block is compared in vectors.
/// </summary>
/// <remarks>For the first value above a level keep the column negated; see <see cref="OfMaxima"/>.</remarks>
public sealed class ExtremeIndex
{
    private const int Shift = 6;
    private const int Block = 1 << Shift;

    private readonly double[][] _storeys;
    private readonly double _sign;

    private ExtremeIndex(double[] column, double sign)
    {
        _sign = sign;
        List<double[]> storeys = [column];
        while (storeys[^1].Length > Block) storeys.Add(Minima(storeys[^1]));
        _storeys = [.. storeys];
    }

    /// <summary>An index that finds values below a level. The column is kept, not copied; it must not change.</summary>
    public static ExtremeIndex OfMinima(double[] column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return new ExtremeIndex(column, 1d);
    }

    /// <summary>An index that finds values above a level. The column is copied.</summary>
    public static ExtremeIndex OfMaxima(double[] column)
    {
        ArgumentNullException.ThrowIfNull(column);
        var negated = new double[column.Length];
        for (var n = 0; n < negated.Length; n++) negated[n] = -column[n];
        return new ExtremeIndex(negated, -1d);
    }

    /// <summary>
    /// The first row in [<paramref name="from"/>, <paramref name="to"/>) whose value is beyond the level: below it in an index of minima,
    /// above it in one
    /// of maxima. -1 when there is none.
    /// </summary>
    public int FirstBeyond(int from, int to, double level)
    {
        if (from >= to) return -1;
        level *= _sign;
        var last = to;
        var storey = 0;
        while (true)
        {
            var column = _storeys[storey];
            var boundary = Math.Min(last, (from | (Block - 1)) + 1);
            var hit = Scan(column, from, boundary, level);
            if (hit >= 0)
            {
                while (storey > 0)
                {
                    column = _storeys[--storey];
                    var start = hit << Shift;
                    hit = Scan(column, start, Math.Min(start + Block, column.Length), level);
                }
                return hit < to ? hit : -1;
            }
            if (boundary >= last) return -1;
            from = boundary;
            if (storey + 1 == _storeys.Length) continue;
            storey++;
            (from, last) = (from >> Shift, (last + Block - 1) >> Shift);
        }
    }

    private static int Scan(double[] column, int from, int to, double level)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(column);
        var levels = new Vector<double>(level);
        for (; from + Vector<double>.Count <= to; from += Vector<double>.Count)
        {
            var values = Vector.LoadUnsafe(ref first, (nuint)from);
            if (Vector.LessThanAny(values, levels)) break;
        }
        for (; from < to; from++)
            if (column[from] < level) return from;
        return -1;
    }

    private static double[] Minima(double[] column)
    {
        var minima = new double[(column.Length + Block - 1) >> Shift];
        for (var block = 0; block < minima.Length; block++)
        {
            var least = double.PositiveInfinity;
            var end = Math.Min(column.Length, (block + 1) << Shift);
            for (var n = block << Shift; n < end; n++) least = Math.Min(least, column[n]);
            minima[block] = least;
        }
        return minima;
    }
}
