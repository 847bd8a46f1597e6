using System.Numerics;
using System.Runtime.InteropServices;

namespace Backtests.Tuning.Portfolio;

/// <summary>
/// Looks out for minutes in which a cross account may be liquidated, each position at its own adverse extreme, while positions and wallet
/// stand still. A block of 64 minutes is passed over when the sum of its worst extremes leaves more than the maintenance margins; inside a
/// block that is not, the columns are summed in vectors.
/// </summary>
/// <remarks>
/// It may name a minute in which nothing happens, by a hair; it never misses one. What happens there is for the accounting in decimal to
/// say.
/// </remarks>
internal sealed class CrossWatch
{
    private const double Hair = 1e-9;

    private readonly Leg[] _legs;
    private int _count;
    private double _fixed;
    private double _doubt;

    public CrossWatch(int contracts) => _legs = new Leg[contracts];

    /// <summary>Starts anew with a wallet.</summary>
    public void Reset(double wallet) => (_count, _fixed, _doubt) = (0, wallet, Hair * Math.Abs(wallet));

    /// <summary>Adds an open position.</summary>
    public void Add(PortfolioSlot slot)
    {
        ref var leg = ref _legs[_count++];
        var mark = slot.Columns.Mark;
        leg.Quantity = slot.Quantity;
        leg.Size = Math.Abs(slot.Quantity);
        leg.Bound = slot.Maintenance;
        (leg.Worst, leg.BlockWorst) = slot.Quantity > 0d ? (mark.Low, slot.Blocks.Low) : (mark.High, slot.Blocks.High);
        (leg.Highest, leg.Blocks) = (mark.High, slot.Blocks);
        _fixed -= slot.Quantity * slot.Entry;
        _doubt += Hair * leg.Size * slot.Entry;
    }

    /// <summary>Whether a minute may liquidate the account.</summary>
    public bool IsSuspect(int row)
    {
        if (_count == 0) return false;
        var left = _fixed;
        for (var n = 0; n < _count; n++) left += _legs[n].Left(_legs[n].Worst[row], _legs[n].Highest[row]);
        return left <= _doubt;
    }

    /// <summary>The first such minute in [<paramref name="from"/>, <paramref name="to"/>); -1 when there is none.</summary>
    public int FirstSuspect(int from, int to)
    {
        while (from < to && _count > 0)
        {
            var block = from >> BlockExtremes.Shift;
            var end = Math.Min(to, (block + 1) << BlockExtremes.Shift);
            var left = _fixed;
            for (var n = 0; n < _count; n++)
            {
                ref var leg = ref _legs[n];
                left += leg.Left(leg.BlockWorst[block], leg.Blocks.High[block]);
            }
            if (left <= _doubt && Scan(block, from, end) is var row and >= 0) return row;
            from = end;
        }
        return -1;
    }

    private int Scan(int block, int from, int end)
    {
        var constant = _fixed;
        var isLinear = true;
        for (var n = 0; n < _count; n++) isLinear &= _legs[n].Linearize(block, ref constant);
        var doubts = new Vector<double>(_doubt);
        var row = from;
        for (; isLinear && row + Vector<double>.Count <= end; row += Vector<double>.Count)
        {
            var left = new Vector<double>(constant);
            for (var n = 0; n < _count; n++)
            {
                ref var leg = ref _legs[n];
                left += leg.Slope * Vector.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(leg.Worst), (nuint)row);
            }
            if (!Vector.LessThanOrEqualAny(left, doubts)) continue;
            for (var lane = 0; lane < Vector<double>.Count; lane++)
                if (left[lane] <= _doubt) return row + lane;
        }
        for (; row < end; row++)
            if (IsSuspect(row)) return row;
        return -1;
    }

    private struct Leg
    {
        public double Quantity;
        public double Size;
        public MaintenanceBound Bound;
        public double[] Worst;
        public double[] Highest;
        public double[] BlockWorst;
        public BlockExtremes Blocks;
        public double Slope;

        // What the position adds to the equity at its adverse extreme, less its maintenance margin there or, with jumps, on the way.
        public readonly double Left(double worst, double highest) =>
            Quantity * worst - (Bound.IsContinuous ? Bound.At(Size * worst) : Bound.UpTo(Size * highest));

        // Inside one tier that is a line in the price.
        public bool Linearize(int block, ref double constant)
        {
            if (!Bound.IsContinuous) return false;
            var index = Bound.Schedule.IndexOf(Size * Blocks.Low[block]);
            if (index != Bound.Schedule.IndexOf(Size * Blocks.High[block])) return false;
            var piece = Bound.Schedule[index];
            Slope = Quantity - Size * piece.Rate;
            constant += piece.Deduction;
            return true;
        }
    }
}
