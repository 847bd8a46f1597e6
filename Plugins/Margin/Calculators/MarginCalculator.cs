using System.Globalization;
using Backtests.Margin.Accounts;

namespace Backtests.Margin;

/// <summary>Answers what a position needs and where it dies, for a venue, without an account or a backtest.</summary>
/// <param name="venue">The venue whose rules and tiers apply.</param>
public sealed class MarginCalculator(Venue venue)
{
    private const int MostRounds = 60;
    private const decimal Closeness = 1e-15m;

    private readonly ContractMath<decimal> _contract = new(venue.ContractType, 1m);

    /// <summary>
    /// Maintenance margin and unrealised profit of a position at a mark price, in the currency of the margin: what another cross position
    /// of the account contributes.
    /// </summary>
    /// <exception cref="MarginException">An unknown symbol, a date without tiers, or a size or price that is not positive.</exception>
    public (decimal MaintenanceMargin, decimal UnrealizedProfit) AtMark(
        string symbol, DateOnly date, PositionSide side, decimal quantity, decimal entryPrice, decimal markPrice)
    {
        RequirePositive(quantity, "quantity");
        RequirePositive(entryPrice, "entry price");
        RequirePositive(markPrice, "mark price");
        var at = venue.MaintenanceValuedAt == PriceKind.Entry ? entryPrice : markPrice;
        var margin = ScheduleAt(venue.TermsOf(symbol, date), quantity, at).Margin(_contract.Notional(quantity, at));
        return (margin, _contract.Profit(side, quantity, entryPrice, markPrice));
    }

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
        var (quantity, entry, tiers) = (query.Quantity, query.EntryPrice, terms.TiersAt(query.EntryPrice));
        var notional = _contract.Notional(quantity, entry);
        if (query.IsOpening) RequireLeverage(terms, tiers, notional, query.Leverage);
        var initial = InitialMargin.Of(notional, query.Leverage);
        var wallet = WalletOf(query, initial);
        var maintenance = ScheduleAt(terms, quantity, entry).Margin(notional);
        var reserve = ReserveOf(query, wallet, maintenance);
        var equity = wallet - reserve - query.OtherMaintenanceMargin - query.OtherClosingReserve + query.OtherUnrealizedProfit;
        var liquidation = LiquidationOf(terms, query, equity, maintenance);
        var tier = tiers.IndexOf(notional);
        return new()
        {
            Version = terms.Version,
            Notional = notional,
            TierNumber = tier + 1,
            Tier = terms.Tiers[tier],
            InitialMargin = initial,
            MaintenanceMargin = maintenance + reserve,
            Wallet = wallet,
            MarginRatio = MarginRatio.Of(
                maintenance + reserve + query.OtherMaintenanceMargin + query.OtherClosingReserve, wallet + query.OtherUnrealizedProfit),
            LiquidationPrice = liquidation,
            DisplayedLiquidationPrice = liquidation is { } exact
                ? TickSize.Round(exact, query.TickSize, venue.LiquidationPriceRounding, query.Side)
                : null,
            TierNumberAtLiquidation = liquidation is { } price
                ? terms.TiersAt(price).IndexOf(_contract.Notional(quantity, price)) + 1
                : null,
            BankruptcyPrice = BankruptcyOf(query, wallet),
            DistanceToLiquidation = query.Side.Sign<decimal>() * (entry - liquidation) / entry,
            MaxLeverage = MaximumLeverage.For(tiers, notional),
            MaxNotional = MaximumNotional.For(tiers, query.Leverage),
        };
    }

    /// <summary>
    /// What the venue holds back for the fee of closing a position, in the currency of the margin; 0 where it holds back nothing.
    /// </summary>
    /// <param name="position">The position.</param>
    /// <param name="behind">All that stands behind it, its own profit and loss not counted.</param>
    public decimal ClosingReserve(PositionQuery position, decimal behind) => venue.ClosingFeeReserve == ClosingFeeReserve.None
        ? 0m
        : ClosingReserves.Held(TermsOf(position), position.Side, position.Quantity, position.EntryPrice, position.Leverage, behind);

    // Beside an isolated position's initial margin the venue sets the reserve aside, so that both are left out; what is said to stand
    // behind
    // it contains it, as a cross account does, of which a position has the share that it has of the maintenance margin.
    private decimal ReserveOf(PositionQuery query, decimal wallet, decimal maintenance)
    {
        if (!HoldsReserve(query)) return 0m;
        if (query.Mode == MarginMode.Isolated) return ClosingReserve(query, wallet);
        var total = maintenance + query.OtherMaintenanceMargin;
        return total == 0m ? 0m : ClosingReserve(query, (wallet + query.OtherUnrealizedProfit) * maintenance / total);
    }

    private decimal? BankruptcyOf(PositionQuery query, decimal wallet)
    {
        var (side, quantity, entry, behind) = (query.Side, query.Quantity, query.EntryPrice, wallet + query.OtherUnrealizedProfit);
        return HoldsReserve(query)
            ? ClosingReserves.Bankruptcy(TermsOf(query), side, quantity, entry, query.Leverage, behind)
            : _contract.BankruptcyPrice(side, quantity, entry, behind);
    }

    private bool HoldsReserve(PositionQuery query) =>
        venue.ClosingFeeReserve != ClosingFeeReserve.None && (query.Mode == MarginMode.Cross || query.IsolatedMargin is not null);

    private ContractTerms TermsOf(PositionQuery query) => ContractTerms.Of(venue, query.Symbol, query.Date, before: query.BeforeFirstTiers);

    // Where the rate depends on more than the notional (an inverse position is worth more coin the lower the price), the price changes the
    // rate and the rate the price: repeated until it stands still.
    private decimal? LiquidationOf(MarginTerms terms, PositionQuery query, decimal equity, decimal maintenanceAtEntry)
    {
        if (venue.MaintenanceValuedAt == PriceKind.Entry)
            return Liquidation(MaintenanceSchedule<decimal>.Constant(maintenanceAtEntry), query, equity);
        var price = Liquidation(ScheduleAt(terms, query.Quantity, query.EntryPrice), query, equity);
        if (!terms.DependsOnState) return price;
        for (var round = 0; round < MostRounds && price is { } before; round++)
        {
            price = Liquidation(ScheduleAt(terms, query.Quantity, before), query, equity);
            if (price is { } after && Math.Abs(after - before) <= before * Closeness) break;
        }
        return price;
    }

    private decimal? Liquidation(MaintenanceSchedule<decimal> schedule, PositionQuery query, decimal equity) => _contract.LiquidationPrice(
        [new PositionLeg<decimal>(query.Side, query.Quantity, query.EntryPrice, schedule)], equity, query.EntryPrice);

    private MaintenanceSchedule<decimal> ScheduleAt(MarginTerms terms, decimal quantity, decimal price) =>
        terms.Schedule(new(_contract.BaseQuantity(quantity, price), 0, price));

    private void Check(PositionQuery query)
    {
        RequirePositive(query.Quantity, "quantity");
        RequirePositive(query.EntryPrice, "entry price");
        if (query.Leverage is < 1 or > Largest) throw new MarginException($"leverage {Print(query.Leverage)} is not from 1 upwards");
        if (query.ExtraMargin is < 0 or > Largest)
            throw new MarginException($"extra margin {Print(query.ExtraMargin)} is negative or too large");
        if (query.WalletBalance is { } balance) RequirePositive(balance, "wallet balance");
        if (query.IsolatedMargin is { } margin) RequirePositive(margin, "margin");
        if (query.Mode == MarginMode.Isolated && (query.OtherMaintenanceMargin != 0 || query.OtherUnrealizedProfit != 0))
            throw new MarginException("other positions stand beside a cross position; an isolated one stands alone");
        if (!venue.MarginModes.Contains(query.Mode))
            throw new MarginException($"venue {venue.Name} has no {query.Mode.ToString().ToLowerInvariant()} margin");
    }

    // Keeps every product inside the range of a decimal.
    private const decimal Largest = 1e13m;

    private static void RequirePositive(decimal value, string what)
    {
        if (value is <= 0 or > Largest) throw new MarginException($"{what} {Print(value)} is not above 0, or too large");
    }

    private static void RequireLeverage(MarginTerms terms, RiskTierTable<decimal> tiers, decimal notional, decimal leverage)
    {
        var allowed = MaximumLeverage.For(tiers, notional);
        if (leverage <= allowed) return;
        var largest = MaximumNotional.For(tiers, leverage);
        var where = $"{terms.Symbol} at a notional of {Print(notional)} (tiers of {terms.Version.Id})";
        if (allowed == 0)
            throw new MarginException($"{where} is beyond the largest position, {Print(tiers.MaxNotional ?? 0)}");
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
            return balance >= initial || !query.IsOpening ? balance : throw TooSmall(balance, initial);
        }
        var margin = query.IsolatedMargin ?? initial + query.ExtraMargin;
        if (query.IsOpening && margin < initial) throw TooSmall(margin, initial);
        return query.IsOpening && query.WalletBalance is { } wallet && wallet < margin ? throw TooSmall(wallet, margin) : margin;
    }

    private static MarginException TooSmall(decimal wallet, decimal needed) =>
        new($"wallet balance {Print(wallet)} does not cover the margin of {Print(needed)}");

    private static string Print(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
