using System.Globalization;

namespace Backtests.Margin;

/// <summary>All known risk-tier tables of one symbol, ascending by date. Immutable.</summary>
public sealed class DatedRiskTiers
{
    private readonly RiskTierVersion[] _versions;

    /// <summary>Sorts the versions by date.</summary>
    /// <exception cref="MarginException">No version, or two with the same date.</exception>
    public DatedRiskTiers(string symbol, IEnumerable<RiskTierVersion> versions)
    {
        Symbol = symbol;
        _versions = [.. versions.OrderBy(version => version.EffectiveDate)];
        if (_versions.Length == 0) throw new MarginException($"{symbol}: no risk-tier table");
        for (var n = 1; n < _versions.Length; n++)
            if (_versions[n].EffectiveDate == _versions[n - 1].EffectiveDate)
                throw new MarginException($"{symbol}: two risk-tier tables have the date {Print(_versions[n].EffectiveDate)}");
    }

    /// <summary>The symbol, e.g. <c>BTCUSDT</c>.</summary>
    public string Symbol { get; }

    /// <summary>The versions, oldest first.</summary>
    public IReadOnlyList<RiskTierVersion> Versions => _versions;

    /// <summary>The version in force on a day (UTC): the latest whose date is not after it.</summary>
    /// <exception cref="MarginException">The day is before the first version and <paramref name="before"/> is Refuse.</exception>
    public RiskTierVersion At(DateOnly date, BeforeFirstTiers before = BeforeFirstTiers.Refuse)
    {
        for (var n = _versions.Length - 1; n >= 0; n--)
            if (_versions[n].EffectiveDate <= date) return _versions[n];
        if (before == BeforeFirstTiers.ExtendEarliest) return _versions[0];
        throw new MarginException($"{Symbol}: no risk tiers are known for {Print(date)}; the first table is of "
            + $"{Print(_versions[0].EffectiveDate)}. Start later, add a dated table to the venue file, or choose to extend the earliest "
            + $"table backwards ({nameof(BeforeFirstTiers)}.{nameof(BeforeFirstTiers.ExtendEarliest)})");
    }

    private static string Print(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
