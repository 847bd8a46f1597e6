namespace Backtests.Margin;

/// <summary>
/// Leverage tiers out of a file, checked and in a venue's own terms: its symbols, its unit of size, its deductions. Nothing of the venue is
/// changed by reading; see <see cref="TierMerge"/>.
/// </summary>
public sealed class TierImport
{
    private TierImport(TierFileFormat format, IReadOnlyList<(string Symbol, RiskTierTable<decimal> Tiers)> tables, IReadOnlyList<string> passedOver) =>
        (Format, Tables, PassedOver) = (format, tables, passedOver);

    /// <summary>The form that was read.</summary>
    public TierFileFormat Format { get; }

    /// <summary>The tables by the venue's symbol, in the file's order.</summary>
    public IReadOnlyList<(string Symbol, RiskTierTable<decimal> Tiers)> Tables { get; }

    /// <summary>Symbols of the file that are not the venue's: dated futures, contracts of the other type.</summary>
    public IReadOnlyList<string> PassedOver { get; }

    /// <summary>Reads and checks a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="venue">Whose tiers they are.</param>
    /// <param name="format">Its form.</param>
    /// <exception cref="MarginException">
    /// One line: file, symbol, tier, value, reason. Floors ascend without a gap, deductions follow from one another where the venue's rule
    /// has
    /// them, leverage caps don't rise, rates are fractions.
    /// </exception>
    public static TierImport Load(string path, Venue venue, TierFileFormat format = TierFileFormat.Auto) =>
        Read(JsonCursor.Open(path), venue, format);

    /// <summary>Reads text; the name stands for the file in errors.</summary>
    /// <exception cref="MarginException">See <see cref="Load"/>.</exception>
    public static TierImport Parse(string name, string json, Venue venue, TierFileFormat format = TierFileFormat.Auto)
    {
        using var reader = new StringReader(json);
        return Read(JsonCursor.Parse(name, reader), venue, format);
    }

    private static TierImport Read(JsonCursor root, Venue venue, TierFileFormat format)
    {
        ArgumentNullException.ThrowIfNull(venue);
        var all = TierFileReader.Read(root, ref format);
        var own = all.Where(symbol => IsOf(venue, symbol)).ToArray();
        if (own.Length == 0) throw root.Error($"no symbol of it is a perpetual of venue {venue.Name}");
        var nameOf = SymbolNames.Of(venue, own);
        var tables = new List<(string, RiskTierTable<decimal>)>();
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var symbol in own)
        {
            var name = nameOf(symbol);
            if (!seen.TryAdd(name, symbol.Name)) throw symbol.Place.Error($"'{symbol.Name}' and '{seen[name]}' are both {name} on venue {venue.Name}");
            tables.Add((name, TableOf(root.File, name, symbol, venue)));
        }
        return new(format, tables, [.. all.Except(own).Select(symbol => symbol.Name)]);
    }

    private static bool IsOf(Venue venue, ImportedSymbol symbol)
    {
        if (symbol.Settle.Length == 0) return !symbol.Name.Contains(' ', StringComparison.Ordinal);
        return !symbol.Settle.Contains('-', StringComparison.Ordinal)
            && symbol.Settle == symbol.Quote == (venue.ContractType == ContractType.Linear);
    }

    private static RiskTierTable<decimal> TableOf(string file, string name, ImportedSymbol symbol, Venue venue)
    {
        var label = $"{file}: {symbol.Name}";
        var measure = venue.RiskTiers.Values.First().Versions[0].Measure;
        if (symbol.IsByContracts != (measure != TierMeasure.Notional))
            throw new MarginException($"{label}: the file has tiers by {(symbol.IsByContracts ? "contracts" : "value")}, venue {venue.Name} has not");
        var unit = symbol.IsByContracts
            ? venue.Contract.Of(name)?.Size ?? throw new MarginException($"{label}: the size of a contract of {name} is not in the venue file")
            : 1m;
        var isMarginal = venue.MaintenanceRule is MarginalRule;
        var tiers = new List<RiskTier<decimal>>();
        foreach (var read in symbol.Tiers)
        {
            // Tiers by contracts begin with the next whole or tenth contract.
            var joins = symbol.IsByContracts && (tiers.Count == 0 ? read.Floor <= 1m : read.Floor - tiers[^1].Cap / unit is >= 0m and <= 1m);
            var floor = joins ? tiers.Count == 0 ? 0m : tiers[^1].Cap!.Value : read.Floor * unit;
            var amount = !isMarginal ? 0m : read.MaintenanceAmount ?? Deduction(tiers, floor, read.MaintenanceRate);
            tiers.Add(new(floor, read.Cap * unit, read.MaintenanceRate, amount, read.MaxLeverage));
        }
        var table = new RiskTierTable<decimal>(label, tiers);
        venue.MaintenanceRule.Schedule(table, default(MaintenanceState<decimal>));
        return table;
    }

    private static decimal Deduction(List<RiskTier<decimal>> below, decimal floor, decimal rate) => below.Count == 0
        ? 0m
        : MaintenanceAmount.Next(floor, rate, below[^1].MaintenanceRate, below[^1].MaintenanceAmount);
}
