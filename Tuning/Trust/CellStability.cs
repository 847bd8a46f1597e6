namespace Backtests.Tuning.Trust;

/// <summary>Whether the best cell of a grid stands on a plateau or on a peak of its own.</summary>
public static class CellStability
{
    /// <summary>What the neighbours of a cell are like.</summary>
    /// <param name="Neighbours">How many there are.</param>
    /// <param name="Median">Median of their values.</param>
    /// <param name="Worst">The worst of them.</param>
    /// <param name="Ratio">Median over the cell's own value; near 1 on a plateau, near 0 or below on a peak. 0 when the cell's value is not
    /// positive.</param>
    public readonly record struct Outcome(int Neighbours, double Median, double Worst, double Ratio);

    /// <summary>Looks at the cells that are one step away on one or several axes.</summary>
    /// <param name="values">The value of every cell, the last axis fastest.</param>
    /// <param name="sizes">How many cells each axis has.</param>
    /// <param name="cell">Index of the cell.</param>
    public static Outcome Of(ReadOnlySpan<double> values, ReadOnlySpan<int> sizes, int cell)
    {
        var total = 1;
        foreach (var size in sizes) total *= size;
        if (total != values.Length) throw new ArgumentException("values must hold every cell of the axes");
        ArgumentOutOfRangeException.ThrowIfNegative(cell);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(cell, total);

        Span<int> place = stackalloc int[sizes.Length];
        for (var (axis, rest) = (sizes.Length - 1, cell); axis >= 0; axis--) (place[axis], rest) = (rest % sizes[axis], rest / sizes[axis]);

        List<double> neighbours = [];
        var moves = (int)Math.Pow(3, sizes.Length);
        for (var move = 0; move < moves; move++)
        {
            var (index, rest, isInside, isSame) = (0, move, true, true);
            for (var axis = 0; axis < sizes.Length && isInside; axis++)
            {
                var step = rest % 3 - 1;
                rest /= 3;
                var there = place[axis] + step;
                isInside = there >= 0 && there < sizes[axis];
                isSame &= step == 0;
                index = index * sizes[axis] + there;
            }
            if (isInside && !isSame) neighbours.Add(values[index]);
        }
        if (neighbours.Count == 0) return new Outcome(0, values[cell], values[cell], values[cell] > 0 ? 1 : 0);
        neighbours.Sort();
        var middle = neighbours.Count / 2;
        var median = neighbours.Count % 2 == 1 ? neighbours[middle] : (neighbours[middle - 1] + neighbours[middle]) / 2;
        return new Outcome(neighbours.Count, median, neighbours[0], values[cell] > 0 ? median / values[cell] : 0d);
    }
}
