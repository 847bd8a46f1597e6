using System.Globalization;

namespace Backtests.Margin;

/// <summary>Answers what a position needs and where it dies, for a venue, without an account or a backtest.</summary>
/// <param name="venue">The venue whose rules and tiers apply.</param>
public sealed class MarginCalculator(Venue venue)
{
    /// <summary>Calculates one position.</summary>
    /// <exception cref="MarginException">
    /// An unknown symbol, a date without tiers, a size, price or leverage that is not positive, a leverage above the tier's cap, a mode
    /// that the venue lacks, or a wallet that does not cover the initial margin.
    /// </exception>
    public PositionMargin Calculate(PositionQuery query)
    {
        Check(query);
        try
        {
            return Solve(query);
        }
        catch (OverflowException failure)
        {
            throw new MarginException($"quantity {Print(query.Quantity)} at {Print(query.EntryPrice)} is out of range", failure);
        }
    }

    private PositionMargin Solve(PositionQuery query)
    {
        var terms = venue.TermsOf(query.Symbol, query.Date, query.BeforeFirstTiers);
        var schedule = terms.Schedule(new(query.Quantity, 0, query.EntryPrice));
        var notional = NotionalAt(query, query.EntryPrice);
        RequireLeverage(terms, notional, query.Leverage);
        var initial = InitialMargin.Of(notional, query.Leverage);
        var wallet = WalletOf(query, initial);
        var liquidation = IsInverse
            ? LiquidationPrice.InverseIsolated(schedule, query.Side, query.Quantity, query.EntryPrice, wallet)
            : LiquidationPrice.Isolated(schedule, query.Side, query.Quantity, query.EntryPrice, wallet);
        var maintenance = schedule.Margin(notional);
        var tier = terms.Tiers.IndexOf(notional);
        return new()
        {
            Version = terms.Version,
            Notional = notional,
            TierNumber = tier + 1,
            Tier = terms.Tiers[tier],
            InitialMargin = initial,
            MaintenanceMargin = maintenance,
            Wallet = wallet,
            MarginRatio = MarginRatio.Of(maintenance, wallet),
            LiquidationPrice = liquidation,
            DisplayedLiquidationPrice = liquidation is { } exact
                ? TickSize.Round(exact, query.TickSize, venue.LiquidationPriceRounding, query.Side)
                : null,
            TierNumberAtLiquidation = liquidation is { } price ? terms.Tiers.IndexOf(NotionalAt(query, price)) + 1 : null,
            BankruptcyPrice = IsInverse
                ? BankruptcyPrice.Inverse(query.Side, query.Quantity, query.EntryPrice, wallet)
                : BankruptcyPrice.Isolated(query.Side, query.Quantity, query.EntryPrice, wallet),
            DistanceToLiquidation = query.Side.Sign<decimal>() * (query.EntryPrice - liquidation) / query.EntryPrice,
            MaxLeverage = MaximumLeverage.For(terms.Tiers, notional),
            MaxNotional = MaximumNotional.For(terms.Tiers, query.Leverage),
        };
    }

    private bool IsInverse => venue.ContractType == ContractType.Inverse;

    private decimal NotionalAt(PositionQuery query, decimal price) =>
        IsInverse ? Notional.Inverse(query.Quantity, price) : Notional.Linear(query.Quantity, price);

    private void Check(PositionQuery query)
    {
        RequirePositive(query.Quantity, "quantity");
        RequirePositive(query.EntryPrice, "entry price");
        if (query.Leverage is < 1 or > Largest) throw new MarginException($"leverage {Print(query.Leverage)} is not from 1 upwards");
        if (query.ExtraMargin is < 0 or > Largest)
            throw new MarginException($"extra margin {Print(query.ExtraMargin)} is negative or too large");
        if (query.WalletBalance is { } balance) RequirePositive(balance, "wallet balance");
        if (!venue.MarginModes.Contains(query.Mode))
            throw new MarginException($"venue {venue.Name} has no {query.Mode.ToString().ToLowerInvariant()} margin");
    }

    // Keeps every product inside the range of a decimal.
    private const decimal Largest = 1e13m;

    private static void RequirePositive(decimal value, string what)
    {
        if (value is <= 0 or > Largest) throw new MarginException($"{what} {Print(value)} is not above 0, or too large");
    }

    private static void RequireLeverage(MarginTerms terms, decimal notional, decimal leverage)
    {
        var allowed = MaximumLeverage.For(terms.Tiers, notional);
        if (leverage <= allowed) return;
        var largest = MaximumNotional.For(terms.Tiers, leverage);
        var where = $"{terms.Symbol} at a notional of {Print(notional)} (tiers of {terms.Version.Id})";
        if (allowed == 0)
            throw new MarginException($"{where} is beyond the largest position, {Print(terms.Tiers.MaxNotional ?? 0)}");
        throw new MarginException($"leverage {Print(leverage)} is above the cap of {Print(allowed)} for {where}; "
            + (largest is 0
                ? $"no notional allows it, the highest is {Print(terms.Tiers.MaxLeverage)}"
                : $"it is allowed up to {Print(largest ?? 0)}"));
    }

    private static decimal WalletOf(PositionQuery query, decimal initial)
    {
        if (query.Mode == MarginMode.Cross)
        {
            if (query.ExtraMargin != 0)
                throw new MarginException("extra margin belongs to an isolated position; for cross give the wallet balance");
            var balance = query.WalletBalance
                ?? throw new MarginException("a cross position needs the wallet balance, which stands behind it");
            return balance >= initial ? balance : throw TooSmall(balance, initial);
        }
        var margin = initial + query.ExtraMargin;
        return query.WalletBalance is { } wallet && wallet < margin ? throw TooSmall(wallet, margin) : margin;
    }

    private static MarginException TooSmall(decimal wallet, decimal needed) =>
        new($"wallet balance {Print(wallet)} does not cover the margin of {Print(needed)}");

    private static string Print(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
