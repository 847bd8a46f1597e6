using System.Globalization;
using Backtests.Margin.Liquidation;

namespace Backtests.Margin.Checks;

/// <summary>
/// Kinds of examples that are the same at every venue, and any position whose inputs say enough: what is computed follows from the names of
/// the inputs, not from the venue. A venue's own form of a kind comes first.
/// </summary>
internal static class CommonVectors
{
    private const decimal DefaultClamp = 0.0005m;

    private static readonly Dictionary<string, VectorComputation> Kinds = new(StringComparer.Ordinal)
    {
        ["maintenance_amount_recursion"] = Recursion,
        ["mm_deduction_recursion"] = Recursion,
        ["funding_rate"] = x => Named(FundingRate.FromPremium(x["premium"], x["interest"], x.Or("clamp", DefaultClamp)), "funding_rate", "rate"),
        ["funding_cap"] = FundingCap,
        ["funding_payment"] = Payment,
        ["mark_price_basis"] = x =>
            [("mark_price", MarkPrice.FundingBasis(x["index"], x["funding_rate"], x["hours_to_funding"], x["interval_h"]))],
        ["mark_price_median"] = x => [("mark_price", MarkPrice.Median(x["price_1"], x["price_2"], x["contract_price"]))],
        ["multi_asset_auto_exchange"] = x => [("collateral_sold", MultiAssetMode.AutoExchange(x["debt"], x.Positive("collateral_ratio")))],
        ["isolated_margin_after_funding"] = x => [("margin", x["initial_margin"] + x["funding_paid"])],
        ["adl_rank"] = Rank,
        ["adl_allocation"] = Allocation,
        ["risk_limit_tier"] = RiskLimitTier,
        ["tier_lookup"] = Lookup,
        ["max_removable_margin"] = x => [("max_removable", IsolatedMarginTransfer.MaxRemovable(
            x.Side, x["size"], x["entry"], x["mark"], x["isolated_wallet"], x.Positive("leverage")))],
        ["max_addable_margin"] = x => [("max_addable", IsolatedMarginTransfer.MaxAddable(
            x["cross_wallet"], x.Or("isolated_order_margin", 0), x.Or("cross_maintenance_margin", 0), x["available"]))],
        ["size_premium"] = SizePremium,
        ["size_premium_liability_weight"] = SizePremium,
        ["liquidation_price_hedge"] = Hedge,
    };

    /// <summary>The computation of a kind whatever the venue.</summary>
    /// <returns>It gives no value where the inputs do not say what to do.</returns>
    public static VectorComputation Find(string venue, string kind)
    {
        if (Kinds.TryGetValue(kind, out var own)) return own;
        var isInverse = venue.Contains("inverse", StringComparison.OrdinalIgnoreCase) || venue.EndsWith("coinm", StringComparison.OrdinalIgnoreCase)
            || kind.EndsWith("inverse", StringComparison.OrdinalIgnoreCase);
        var feeIsInRate = venue.StartsWith("okx", StringComparison.OrdinalIgnoreCase) || venue.StartsWith("gate", StringComparison.OrdinalIgnoreCase);
        return x => x.HasPosition ? new VectorPosition(x, isInverse, feeIsInRate).Values() : [];
    }

    private static IEnumerable<(string, decimal?)> Named(decimal? value, params string[] names) => names.Select(name => (name, value));

    private static IEnumerable<(string, decimal?)> Recursion(VectorInputs x) => Named(
        MaintenanceAmount.Next(x["floor"], x.Find("mmr_n") ?? x["mmr"], x["mmr_prev"], x.Find("cum_prev") ?? x["deduction_prev"]),
        "cum", "mm_deduction", "deduction", "maintenance_amount");

    private static IEnumerable<(string, decimal?)> FundingCap(VectorInputs x) => Named(
        x.Find("mmr_tier1") is { } first
            ? FundingRate.CapFromMaintenanceRate(first, x.Or("factor", 0.75m))
            : FundingRate.CapFromMarginRates(x["im"], x["mm"], x.Or("factor", 0.75m)),
        "cap", "max_abs_funding");

    private static IEnumerable<(string, decimal?)> Payment(VectorInputs x)
    {
        var position = new VectorPosition(x, false, false);
        if ((position.Mark ?? position.Entry) is not { } price) return [];
        return Named(position.Contract.FundingPayment(x.Side, position.Size, price, x.Find("funding_rate") ?? x["rate"]), "payment", "funding");
    }

    // Which ranking it is follows from what is given: values (BitMEX), a wallet (Binance) or an account value (Hyperliquid).
    private static IEnumerable<(string, decimal?)> Rank(VectorInputs x) => Named(
        x.Has("bankrupt_value")
            ? AdlRank.ByProfitAndEffectiveLeverage(x.Positive("entry_value"), x["mark_value"], x["bankrupt_value"])
            : x.Has("account_value")
                ? AdlRank.ByPriceRatioAndLeverage(x.Side, x.Positive("entry"), x.Positive("mark"), x["notional"], x.Positive("account_value"))
                : AdlRank.ByProfitAndMarginRatio(x.Find("upnl") ?? x["unrealized_pnl"], x.Find("wallet") ?? x["wallet_balance"],
                    x.Find("maintenance_margin") ?? x["mm"]),
        "rank", "adl_rank", "index");

    private static IEnumerable<(string, decimal?)> Allocation(VectorInputs x)
    {
        var winners = x.List("longs").Concat(x.List("shorts"))
            .Select(one => new AdlCandidate<decimal>(one["account"].ToString("0", CultureInfo.InvariantCulture), one["qty"], one["rank"]));
        var size = x.Find("liquidated_short_size") ?? x["liquidated_long_size"];
        return AdlAllocation.Of(winners, size)
            .GroupBy(taken => taken.Account, (account, parts) => (account, (decimal?)parts.Sum(part => part.Size)));
    }

    private static IEnumerable<(string, decimal?)> RiskLimitTier(VectorInputs x)
    {
        var limit = new RiskLimit<decimal>(x["base_limit"], x.Positive("step"), x["base_mm"], x["base_im"]);
        var value = x.Any(["position_value_xbt", "position_value", "position_value_usdt", "notional"]) ?? throw x.Error("'position_value' is missing");
        return [("maintenance_rate", limit.MaintenanceRate(value)), ("initial_rate", limit.InitialRate(value))];
    }

    private static IEnumerable<(string, decimal?)> Lookup(VectorInputs x)
    {
        var size = x.Any(["size_contracts", "contracts", "notional", "size"]) ?? throw x.Error("'size_contracts' is missing");
        var tiers = StepTiers.Table("tiers", [.. x.Rows("tiers", 4).Select(row => (row[0], row[1], row[3]))]);
        var tier = tiers.At(size);
        return [("mmr", tier.MaintenanceRate), ("max_leverage", tier.MaxLeverage), ("tier", tiers.IndexOf(size) + 1)];
    }

    private static IEnumerable<(string, decimal?)> SizePremium(VectorInputs x) => Named(
        MaintenanceRate.RootInSize(x.Any(["margin_ratio", "liability_weight", "mmr"]) ?? throw x.Error("'margin_ratio' is missing"),
            x["imf_factor"], Math.Abs(x.Any(["size", "base"]) ?? throw x.Error("'size' is missing"))),
        "margin_ratio", "liability_weight", "weight", "rate");

    private static IEnumerable<(string, decimal?)> Hedge(VectorInputs x)
    {
        var legs = x.List("legs").Select(leg =>
            new PositionLeg<decimal>(leg.Side, leg["size"], leg.Positive("entry"), leg.Schedule)).ToArray();
        var equity = x["wallet_balance"] - x.Or("tmm_other", 0) + x.Or("upnl_other", 0);
        var reference = x.Find("mark") ?? (legs.Length > 0 ? legs[0].EntryPrice : throw x.Error("'legs' is missing"));
        return [("liquidation_price", LiquidationPrice.Solve(legs, equity, reference))];
    }
}
