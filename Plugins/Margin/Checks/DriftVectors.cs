using Backtests.Margin.Liquidation;

namespace Backtests.Margin.Checks;

/// <summary>Drift: liquidation by margin shortage, and losses spread over a market.</summary>
internal static class DriftVectors
{
    private const decimal FundingStep = 0.000001m;
    private const decimal IndexUnits = 1_000_000_000m;

    public static IReadOnlyDictionary<string, VectorComputation> Kinds { get; } = new Dictionary<string, VectorComputation>
    {
        ["base_to_cover_shortage"] = x => [("base", MarginShortage.BaseToCover(x["margin_shortage"], x["margin_ratio"], x["liq_fee"],
            x["if_fee"], x["oracle"], x["quote_oracle"]))],
        ["insurance_fund_fee"] = x => [("if_fee", FundFee.RateFromCushion(x["margin_shortage"], x.Positive("base"), x["margin_ratio"],
            x["liq_fee"], x.Positive("oracle"), x["max_if_fee"]))],
        ["liquidation_fee_ramp"] = x => [("fee",
            LiquidatorFeeRamp.Rate(x["base_fee"], x["max_fee"], x["slots_elapsed"], 1_500m, 0.000001m))],
        ["socialized_loss_funding_delta"] = x => [("cum_funding_delta_1e9",
            IndexUnits * FundingIndex.SocializedLoss(x["loss"], x["base_long"], x["base_short"], FundingStep))],
    };
}
