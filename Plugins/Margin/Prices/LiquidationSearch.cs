using System.Numerics;

namespace Backtests.Margin;

/// <summary>Excess equity (equity less maintenance margin) as a line over price: <c>Constant + Slope * price</c>.</summary>
internal readonly record struct ExcessLine<T>(T Constant, T Slope) where T : struct, INumber<T>
{
    public T At(T price) => Constant + Slope * price;
}

/// <summary>
/// Walks the excess equity of the legs of one symbol from price range to price range. Inside a range every leg stays in one tier, so that
/// the excess is a line and its root is exact; each range is visited at most once.
/// </summary>
internal readonly ref struct LiquidationSearch<T> where T : struct, INumber<T>
{
    private readonly ReadOnlySpan<PositionLeg<T>> _legs;
    private readonly T _fixedEquity;
    private readonly T _start;
    private readonly ReadOnlySpan<int> _startPieces;

    /// <summary>A search that starts at a price, where each leg is in the piece of its schedule that the caller says.</summary>
    public LiquidationSearch(ReadOnlySpan<PositionLeg<T>> legs, T fixedEquity, T start, ReadOnlySpan<int> startPieces)
    {
        _legs = legs;
        _fixedEquity = fixedEquity;
        _start = start;
        _startPieces = startPieces;
    }

    public bool HasMargin
    {
        get
        {
            foreach (ref readonly var leg in _legs)
                if (leg.Quantity > T.Zero) return true;
            return false;
        }
    }

    /// <summary>The line of the range in which the search starts.</summary>
    public ExcessLine<T> StartLine => LineOf(_startPieces);

    /// <summary>
    /// The first price at which the excess changes sign or becomes zero, going one way from the start, where it is not zero.
    /// </summary>
    public T? Find(bool downwards)
    {
        // Ranges are told apart by a price in their interior: a boundary computed as floor / quantity may be rounded to either side.
        var price = _start;
        var wasPositive = StartLine.At(price) > T.Zero;
        Span<int> pieces = stackalloc int[_legs.Length];
        _startPieces.CopyTo(pieces);
        while (true)
        {
            var line = LineOf(pieces);
            // Where the margin jumps, the sign changes at the boundary itself.
            if (line.At(price) > T.Zero != wasPositive) return Positive(price);
            if (NextBoundary(pieces, downwards) is not { } boundary) return LastRoot(line, price, downwards);
            if (line.At(boundary) > T.Zero != wasPositive) return Positive(Between(Root(line), price, boundary));
            price = boundary;
            Step(pieces, boundary, downwards);
        }
    }

    private ExcessLine<T> LineOf(ReadOnlySpan<int> pieces)
    {
        T constant = _fixedEquity, slope = T.Zero;
        for (var n = 0; n < pieces.Length; n++) Add(_legs[n], pieces[n], ref constant, ref slope);
        return new(constant, slope);
    }

    private static void Add(in PositionLeg<T> leg, int piece, ref T constant, ref T slope)
    {
        if (leg.Quantity <= T.Zero) return;
        var (sign, line) = (leg.Side.Sign<T>(), leg.Schedule[piece]);
        constant += line.Deduction - sign * leg.Quantity * leg.EntryPrice;
        slope += (sign - line.Rate) * leg.Quantity;
    }

    /// <summary>The nearest price at which a leg leaves its piece; null when none does: below the first floor, above the last.</summary>
    private T? NextBoundary(ReadOnlySpan<int> pieces, bool downwards)
    {
        T? nearest = null;
        for (var n = 0; n < pieces.Length; n++)
            if (BoundaryOf(n, pieces[n], downwards) is { } boundary
                && (nearest is not { } best || (downwards ? boundary > best : boundary < best))) nearest = boundary;
        return nearest;
    }

    private T? BoundaryOf(int leg, int piece, bool downwards)
    {
        var (quantity, schedule) = (_legs[leg].Quantity, _legs[leg].Schedule);
        if (quantity <= T.Zero || (downwards ? piece == 0 : piece == schedule.Count - 1)) return null;
        return schedule[downwards ? piece : piece + 1].Floor / quantity;
    }

    private void Step(Span<int> pieces, T boundary, bool downwards)
    {
        for (var n = 0; n < pieces.Length; n++)
            if (BoundaryOf(n, pieces[n], downwards) == boundary) pieces[n] += downwards ? -1 : 1;
    }

    private static T? LastRoot(ExcessLine<T> line, T price, bool downwards)
    {
        if (T.IsZero(line.Slope)) return null;
        var root = Root(line);
        return (downwards ? root <= price : root >= price) ? Positive(root) : null;
    }

    private static T Root(ExcessLine<T> line) => -line.Constant / line.Slope;

    private static T Between(T value, T a, T b) => T.Max(T.Min(a, b), T.Min(T.Max(a, b), value));

    private static T? Positive(T price) => price > T.Zero ? price : null;
}
