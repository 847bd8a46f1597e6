using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Backtests.Margin.Columns;

/// <content>The loops over all positions.</content>
public sealed partial class PositionColumns
{
    /// <summary>Re-marks all positions, each at its own mark price, and sums them up: one cross account's check.</summary>
    /// <param name="markPrices">One for each position, quote currency, above 0.</param>
    /// <exception cref="ArgumentException">Not as many marks as positions, or one that is not a price.</exception>
    public ColumnTotals Remark(ReadOnlySpan<double> markPrices)
    {
        if (markPrices.Length != Count) throw new ArgumentException($"{markPrices.Length} mark prices for {Count} positions");
        return Remark(0, markPrices);
    }

    /// <summary>
    /// Re-marks the positions from <paramref name="start"/> on, as many as there are marks, and sums them up: the check of one cross
    /// account among several in a table.
    /// </summary>
    /// <exception cref="ArgumentException">More marks than positions, or one that is not a price.</exception>
    public ColumnTotals Remark(int start, ReadOnlySpan<double> markPrices)
    {
        CheckRange(start, markPrices.Length);
        return markPrices.IsEmpty ? default : Sum(start, markPrices.Length, ref MemoryMarshal.GetReference(markPrices), 1);
    }

    /// <summary>Re-marks all positions at the same mark price, as those of one contract, and sums them up.</summary>
    /// <exception cref="ArgumentException">The mark is not a price.</exception>
    public ColumnTotals Remark(double markPrice)
    {
        return Count == 0 ? default : Sum(0, Count, ref markPrice, 0);
    }

    /// <summary>The first isolated position from <paramref name="start"/> on whose liquidation is due; -1 when none is.</summary>
    /// <param name="markPrices">One for each position of the table, quote currency, above 0.</param>
    /// <param name="start">Where to begin.</param>
    /// <exception cref="ArgumentException">Not as many marks as positions, or one that is not a price.</exception>
    public int FirstBreach(ReadOnlySpan<double> markPrices, int start = 0)
    {
        if (markPrices.Length != Count) throw new ArgumentException($"{markPrices.Length} mark prices for {Count} positions");
        CheckRange(start, 0);
        return start == Count ? -1 : Find(start, ref MemoryMarshal.GetReference(markPrices), 1);
    }

    /// <summary>
    /// The first isolated position from <paramref name="start"/> on whose liquidation is due when all have the same mark price; -1 when
    /// none is.
    /// </summary>
    /// <exception cref="ArgumentException">The mark is not a price.</exception>
    public int FirstBreach(double markPrice, int start = 0)
    {
        CheckRange(start, 0);
        return start == Count ? -1 : Find(start, ref markPrice, 0);
    }

    private ColumnTotals Sum(int start, int count, ref double marks, int stride) => _isInverse
        ? Sum<InverseLanes>(start, count, ref marks, stride)
        : Sum<LinearLanes>(start, count, ref marks, stride);

    private int Find(int start, ref double marks, int stride) => _isInverse
        ? Find<InverseLanes>(start, ref marks, stride)
        : Find<LinearLanes>(start, ref marks, stride);

    /// <summary>Sums positions up; the mark of position start + n is at n * stride, or one for all at a stride of 0.</summary>
    private ColumnTotals Sum<TLanes>(int start, int count, ref double marks, int stride) where TLanes : struct, IContractLanes
    {
        ref var quantities = ref MemoryMarshal.GetArrayDataReference(_quantity);
        ref var entries = ref MemoryMarshal.GetArrayDataReference(_entry);
        ref var floors = ref MemoryMarshal.GetArrayDataReference(_floor);
        ref var caps = ref MemoryMarshal.GetArrayDataReference(_cap);
        ref var rates = ref MemoryMarshal.GetArrayDataReference(_rate);
        ref var deductions = ref MemoryMarshal.GetArrayDataReference(_deduction);
        var (profits, margins) = (Vector<double>.Zero, Vector<double>.Zero);
        var same = new Vector<double>(marks);
        var n = 0;
        for (; n <= count - Vector<double>.Count; n += Vector<double>.Count)
        {
            var at = (nuint)(start + n);
            var mark = stride == 0 ? same : Vector.LoadUnsafe(ref marks, (nuint)n);
            var quantity = Vector.LoadUnsafe(ref quantities, at);
            var notional = TLanes.Notional(Vector.Abs(quantity), mark);
            if (!InBand(notional, Vector.LoadUnsafe(ref floors, at), Vector.LoadUnsafe(ref caps, at))) Place(start + n, notional);
            profits += TLanes.Profit(quantity, Vector.LoadUnsafe(ref entries, at), mark, notional);
            margins += notional * Vector.LoadUnsafe(ref rates, at) - Vector.LoadUnsafe(ref deductions, at);
        }
        var (profit, margin) = (Vector.Sum(profits), Vector.Sum(margins));
        for (; n < count; n++)
        {
            var mark = Unsafe.Add(ref marks, n * stride);
            profit += Profit<TLanes>(start + n, mark);
            margin += Maintenance<TLanes>(start + n, mark);
        }
        return new(profit, margin);
    }

    private int Find<TLanes>(int start, ref double marks, int stride) where TLanes : struct, IContractLanes
    {
        ref var quantities = ref MemoryMarshal.GetArrayDataReference(_quantity);
        ref var entries = ref MemoryMarshal.GetArrayDataReference(_entry);
        ref var wallets = ref MemoryMarshal.GetArrayDataReference(_margin);
        ref var floors = ref MemoryMarshal.GetArrayDataReference(_floor);
        ref var caps = ref MemoryMarshal.GetArrayDataReference(_cap);
        ref var rates = ref MemoryMarshal.GetArrayDataReference(_rate);
        ref var deductions = ref MemoryMarshal.GetArrayDataReference(_deduction);
        var same = new Vector<double>(marks);
        var n = start;
        for (; n <= Count - Vector<double>.Count; n += Vector<double>.Count)
        {
            var at = (nuint)n;
            var mark = stride == 0 ? same : Vector.LoadUnsafe(ref marks, at);
            var quantity = Vector.LoadUnsafe(ref quantities, at);
            var notional = TLanes.Notional(Vector.Abs(quantity), mark);
            if (!InBand(notional, Vector.LoadUnsafe(ref floors, at), Vector.LoadUnsafe(ref caps, at))) Place(n, notional);
            var equity = Vector.LoadUnsafe(ref wallets, at)
                + TLanes.Profit(quantity, Vector.LoadUnsafe(ref entries, at), mark, notional);
            var maintenance = notional * Vector.LoadUnsafe(ref rates, at) - Vector.LoadUnsafe(ref deductions, at);
            var due = Vector.BitwiseAnd(Vector.GreaterThan(maintenance, Vector<double>.Zero), Vector.LessThanOrEqual(equity, maintenance));
            if (due != Vector<long>.Zero) return n + FirstSet(due);
        }
        for (; n < Count; n++)
            if (IsDue<TLanes>(n, Unsafe.Add(ref marks, n * stride))) return n;
        return -1;
    }

    // A NaN is in no band, so that it is looked up and refused.
    private static bool InBand(Vector<double> notional, Vector<double> floor, Vector<double> cap) =>
        Vector.BitwiseAnd(Vector.GreaterThan(notional, floor), Vector.LessThanOrEqual(notional, cap)) == Vector<long>.AllBitsSet;

    private void Place(int start, Vector<double> notionals)
    {
        for (var lane = 0; lane < Vector<double>.Count; lane++)
            if (!IsInBand(start + lane, notionals[lane])) Place(start + lane, notionals[lane]);
    }

    private static int FirstSet(Vector<long> lanes)
    {
        var lane = 0;
        while (lanes[lane] == 0) lane++;
        return lane;
    }

    private void CheckRange(int start, int length)
    {
        if (start < 0 || start + length > Count)
            throw new ArgumentOutOfRangeException(nameof(start), start, $"positions {start} to {start + length - 1} of {Count}");
    }
}
