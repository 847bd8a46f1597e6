using System.Numerics;

namespace Backtests.Margin;

/// <summary>
/// Maintenance margin as a function of notional, for a position whose quantity does not change: a line per range of notional. It is
/// what every formula here works on, so that a new <see cref="IMaintenanceRule"/> brings liquidation prices, ratios and checks with it.
/// Immutable; no allocation after construction.
/// </summary>
/// <remarks>
/// Ranges follow the tiers: floor exclusive, end inclusive, the last without end. The function may jump where ranges meet (a rate that
/// applies to the whole position) or be continuous (a marginal rate with deduction).
/// </remarks>
public sealed class MaintenanceSchedule<T> where T : struct, INumber<T>
{
    private readonly MaintenancePiece<T>[] _pieces;
    private MaintenanceSchedule<T>[]? _lines;

    /// <summary>Checks and copies the pieces.</summary>
    /// <exception cref="MarginException">No piece, first floor not 0, floors not ascending, or a rate outside [0, 1].</exception>
    public MaintenanceSchedule(IEnumerable<MaintenancePiece<T>> pieces)
    {
        _pieces = [.. pieces];
        if (_pieces.Length == 0) throw new MarginException("a maintenance schedule needs at least one piece");
        if (!T.IsZero(_pieces[0].Floor)) throw new MarginException($"a maintenance schedule starts at 0, not at {_pieces[0].Floor}");
        for (var n = 0; n < _pieces.Length; n++)
        {
            if (!(_pieces[n].Rate >= T.Zero && _pieces[n].Rate <= T.One))
                throw new MarginException($"maintenance rate {_pieces[n].Rate} of piece {n + 1} is not a fraction from 0 to 1");
            if (n > 0 && !(_pieces[n].Floor > _pieces[n - 1].Floor))
                throw new MarginException($"floor {_pieces[n].Floor} of piece {n + 1} is not above {_pieces[n - 1].Floor}");
        }
    }

    /// <summary>Number of pieces, at least 1.</summary>
    public int Count => _pieces.Length;

    /// <summary>A piece by index, ascending by notional.</summary>
    public MaintenancePiece<T> this[int index] => _pieces[index];

    /// <summary>One rate and deduction for every notional, as when a single tier's numbers are given.</summary>
    public static MaintenanceSchedule<T> Flat(T rate, T deduction) => new([new MaintenancePiece<T>(T.Zero, rate, deduction)]);

    /// <summary>
    /// The same margin at every notional: venues that value it once at entry (Bybit and BitMEX isolated), so that it does not move with
    /// the mark.
    /// </summary>
    public static MaintenanceSchedule<T> Constant(T amount) => Flat(T.Zero, -amount);

    /// <summary>
    /// Every rate raised by a fee for closing, valued at the mark: <c>notional * (rate + fee) - deduction</c> (OKX, Gate). A rate never
    /// exceeds 1.
    /// </summary>
    /// <exception cref="MarginException">The fee is not a fraction from 0 to 1.</exception>
    public MaintenanceSchedule<T> PlusRate(T feeRate) => T.IsZero(feeRate)
        ? this
        : feeRate > T.Zero && feeRate <= T.One
            ? new(_pieces.Select(piece => piece with { Rate = T.Min(T.One, piece.Rate + feeRate) }))
            : throw new MarginException($"closing fee {feeRate} is not a fraction from 0 to 1");

    /// <summary>
    /// The line of one piece at every notional, for a position whose size alone says which piece is its own. Made once a piece.
    /// </summary>
    /// <param name="size">Size by which the pieces are ordered.</param>
    public MaintenanceSchedule<T> PieceOf(T size)
    {
        var lines = _lines ??= [.. _pieces.Select(piece => Flat(piece.Rate, piece.Deduction))];
        return lines[IndexOf(size)];
    }

    /// <summary>The index of the piece of a notional, in O(log n).</summary>
    public int IndexOf(T notional)
    {
        int low = 0, high = _pieces.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (_pieces[middle].Floor < notional) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    /// <summary>Maintenance margin of a notional, both in quote currency.</summary>
    public T Margin(T notional) => _pieces[IndexOf(notional)].Margin(notional);
}
