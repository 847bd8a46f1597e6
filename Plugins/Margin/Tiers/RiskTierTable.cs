using System.Collections;
using System.Numerics;

namespace Backtests.Margin;

/// <summary>
/// The risk tiers of one symbol at one date, ascending by notional. Immutable and checked on construction: the first floor is 0, each
/// floor is the cap of the tier before, rates do not fall and leverage caps do not rise from tier to tier.
/// </summary>
/// <typeparam name="T">decimal in accounting, double in sweeps.</typeparam>
public sealed class RiskTierTable<T> : IReadOnlyList<RiskTier<T>> where T : struct, INumber<T>
{
    private readonly RiskTier<T>[] _tiers;
    private readonly string _label;

    /// <summary>Checks and copies the tiers.</summary>
    /// <param name="label">What the table belongs to, for error messages: a symbol, a file and a symbol.</param>
    /// <param name="tiers">At least one tier, ascending.</param>
    /// <exception cref="MarginException">The tiers are no valid table; the message names the tier and the value.</exception>
    public RiskTierTable(string label, IEnumerable<RiskTier<T>> tiers)
    {
        _label = label;
        _tiers = [.. tiers];
        Validate();
    }

    /// <inheritdoc/>
    public int Count => _tiers.Length;

    /// <inheritdoc/>
    public RiskTier<T> this[int index] => _tiers[index];

    /// <summary>What the table belongs to.</summary>
    public string Label => _label;

    /// <summary>The highest leverage any notional is allowed.</summary>
    public T MaxLeverage => _tiers[0].MaxLeverage;

    /// <summary>The largest notional a position may have at all, in quote currency; null when the last tier has no published end.</summary>
    public T? MaxNotional => _tiers[^1].Cap;

    /// <summary>
    /// The index of the tier of a notional, in O(log n): floor exclusive, cap inclusive. 0 for a notional of zero or less, and the last
    /// tier for a notional beyond the last cap: an open position may be carried there by the price.
    /// </summary>
    public int IndexOf(T notional)
    {
        int low = 0, high = _tiers.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (_tiers[middle].Floor < notional) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    /// <summary>The tier of a notional (quote currency); see <see cref="IndexOf"/> for the ends.</summary>
    public RiskTier<T> At(T notional) => _tiers[IndexOf(notional)];

    /// <summary>
    /// The same tiers with other bounds: each finite floor and cap is turned by <paramref name="turn"/>, which must keep their order and
    /// leave 0 as it is.
    /// </summary>
    /// <exception cref="MarginException">The turned bounds do not ascend.</exception>
    public RiskTierTable<T> Rescale(Func<T, T> turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return new(_label, _tiers.Select(tier => tier with { Floor = turn(tier.Floor), Cap = tier.Cap is { } cap ? turn(cap) : null }));
    }

    /// <summary>The same table in another number type, each number converted by itself.</summary>
    public RiskTierTable<TTo> ConvertTo<TTo>() where TTo : struct, INumber<TTo> => new(_label, _tiers.Select(tier => new RiskTier<TTo>(
        TTo.CreateChecked(tier.Floor),
        tier.Cap is { } cap ? TTo.CreateChecked(cap) : null,
        TTo.CreateChecked(tier.MaintenanceRate),
        TTo.CreateChecked(tier.MaintenanceAmount),
        TTo.CreateChecked(tier.MaxLeverage))
    {
        RatePerUnit = TTo.CreateChecked(tier.RatePerUnit),
        RootFactor = TTo.CreateChecked(tier.RootFactor),
        OpenInterestLower = TTo.CreateChecked(tier.OpenInterestLower),
        OpenInterestUpper = TTo.CreateChecked(tier.OpenInterestUpper),
    }));

    /// <summary>
    /// Checks that the deductions make the margin continuous: <c>amount_n = floor_n * (rate_n - rate_{n-1}) + amount_{n-1}</c>
    /// (Binance, "maintenance amount"), the first being 0.
    /// </summary>
    /// <param name="tolerance">
    /// Allowed difference in quote currency, on top of a millionth of the amount, which is room for rates that a venue prints rounded.
    /// </param>
    /// <exception cref="MarginException">A deduction differs from the recursion.</exception>
    public void RequireContinuousMargin(T tolerance)
    {
        var relative = T.One / T.CreateChecked(1_000_000);
        if (!T.IsZero(_tiers[0].MaintenanceAmount))
            throw Invalid(0, $"maintenance amount {Print(_tiers[0].MaintenanceAmount)} of the first tier is not 0");
        for (var n = 1; n < _tiers.Length; n++)
        {
            var (below, tier) = (_tiers[n - 1], _tiers[n]);
            var expected = Margin.MaintenanceAmount.Next(tier.Floor, tier.MaintenanceRate, below.MaintenanceRate, below.MaintenanceAmount);
            if (T.Abs(tier.MaintenanceAmount - expected) > tolerance + T.Abs(expected) * relative)
                throw Invalid(n, $"maintenance amount {Print(tier.MaintenanceAmount)} should be {Print(expected)} "
                    + "(floor * (rate - rate of the tier below) + amount of the tier below)");
        }
    }

    /// <inheritdoc/>
    public IEnumerator<RiskTier<T>> GetEnumerator() => ((IEnumerable<RiskTier<T>>)_tiers).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _tiers.GetEnumerator();

    private void Validate()
    {
        if (_tiers.Length == 0) throw new MarginException($"{_label}: a tier table needs at least one tier");
        for (var n = 0; n < _tiers.Length; n++)
        {
            var tier = _tiers[n];
            var expectedFloor = n == 0 ? T.Zero : _tiers[n - 1].Cap;
            if (expectedFloor is null) throw Invalid(n - 1, "only the last tier may be without a cap");
            if (tier.Floor != expectedFloor)
                throw Invalid(n, $"floor {Print(tier.Floor)} should be {Print(expectedFloor.Value)}, "
                    + (n == 0 ? "where every table starts" : "the cap of the tier below"));
            if (tier.Cap is { } cap && !(cap > tier.Floor))
                throw Invalid(n, $"cap {Print(cap)} is not above the floor {Print(tier.Floor)}");
            if (!(tier.MaintenanceRate > T.Zero && tier.MaintenanceRate <= T.One))
                throw Invalid(n, $"maintenance rate {Print(tier.MaintenanceRate)} is not a fraction above 0 and up to 1 "
                    + "(0.004 means 0.4%)");
            if (!(tier.MaintenanceAmount >= T.Zero))
                throw Invalid(n, $"maintenance amount {Print(tier.MaintenanceAmount)} is negative");
            if (!(tier.MaxLeverage >= T.One)) throw Invalid(n, $"maximum leverage {Print(tier.MaxLeverage)} is below 1");
            if (!(tier.RatePerUnit >= T.Zero && tier.RatePerUnit <= T.One))
                throw Invalid(n, $"rate per unit {Print(tier.RatePerUnit)} is not a fraction from 0 to 1");
            if (!(tier.RootFactor >= T.Zero && tier.RootFactor <= T.One))
                throw Invalid(n, $"root factor {Print(tier.RootFactor)} is not a fraction from 0 to 1");
            if (!(tier.OpenInterestLower >= T.Zero) || (!T.IsZero(tier.OpenInterestUpper) || !T.IsZero(tier.OpenInterestLower))
                && !(tier.OpenInterestUpper > tier.OpenInterestLower))
                throw Invalid(n, $"open interest bounds {Print(tier.OpenInterestLower)} and {Print(tier.OpenInterestUpper)} do not ascend "
                    + "from 0 or more");
            if (n == 0) continue;
            if (tier.MaintenanceRate < _tiers[n - 1].MaintenanceRate)
                throw Invalid(n, $"maintenance rate {Print(tier.MaintenanceRate)} is below that of the tier before, "
                    + Print(_tiers[n - 1].MaintenanceRate));
            if (tier.MaxLeverage > _tiers[n - 1].MaxLeverage)
                throw Invalid(n, $"maximum leverage {Print(tier.MaxLeverage)} is above that of the tier before, "
                    + Print(_tiers[n - 1].MaxLeverage));
        }
    }

    private MarginException Invalid(int index, string reason) => new($"{_label}: tier {index + 1}: {reason}");

    private static string Print(T value) => value.ToString(null, System.Globalization.CultureInfo.InvariantCulture);
}
