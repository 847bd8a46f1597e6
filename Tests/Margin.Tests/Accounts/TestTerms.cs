using Backtests.Margin.Accounts;

namespace Backtests.Margin.Tests;

/// <summary>Terms with one rate for every size, as worked examples of venues give them.</summary>
internal static class TestTerms
{
    public static DateTime Noon { get; } = new(2025, 8, 1, 12, 0, 0, DateTimeKind.Utc);

    public static ContractTerms Flat(decimal rate, ContractMath<decimal>? contract = null, decimal maxLeverage = 200m) =>
        new(Margin([new RiskTier<decimal>(0m, null, rate, 0m, maxLeverage)])) { Contract = contract ?? ContractMath<decimal>.Linear };

    /// <summary>Up to 100,000 0.5 %, up to 1,000,000 1 % less 500, beyond 5 % less 40,500; leverage up to 100, 50 and 10.</summary>
    public static ContractTerms ThreeTiers { get; } = new(Margin(
        [
            new RiskTier<decimal>(0m, 100_000m, 0.005m, 0m, 100m),
            new RiskTier<decimal>(100_000m, 1_000_000m, 0.01m, 500m, 50m),
            new RiskTier<decimal>(1_000_000m, null, 0.05m, 40_500m, 10m),
        ])) { LiquidationFeeRate = 0.01m, QuantityStep = 0.001m };

    /// <summary>The same in coin: 10, 100 and more.</summary>
    public static ContractTerms ThreeTiersInCoin { get; } = new(Margin(
        [
            new RiskTier<decimal>(0m, 10m, 0.005m, 0m, 100m),
            new RiskTier<decimal>(10m, 100m, 0.01m, 0.05m, 50m),
            new RiskTier<decimal>(100m, null, 0.05m, 4.05m, 10m),
        ])) { Contract = new ContractMath<decimal>(ContractType.Inverse, 100m), LiquidationFeeRate = 0.01m, QuantityStep = 1m };

    public static MarginAccount Account(
        ContractTerms terms, decimal wallet, MarginMode mode, decimal leverage, AccountRules? rules = null, decimal fund = 1_000_000_000m) =>
        new(wallet, _ => terms, mode, leverage, new InsuranceFund(fund), rules: rules);

    private static MarginTerms Margin(RiskTier<decimal>[] tiers) => new(
        "TEST", new RiskTierVersion(new DateOnly(2020, 1, 1), "test", "test", "", new RiskTierTable<decimal>("TEST", tiers)), new MarginalRule());
}
