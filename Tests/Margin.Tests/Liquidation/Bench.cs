using System.Globalization;
using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using Backtests.Margin.Market;

namespace Backtests.Margin.Tests.Liquidation;

/// <summary>
/// A venue small enough for hand arithmetic. Tiers: up to 100,000 1 %; up to 500,000 2 %, less 1,000; up to 1,000,000 3 %, less 6,000; up
/// to 5,000,000 5 %, less 26,000; beyond 10 %, less 276,000. "Whole" has the same rates on the whole position, without amounts; "flat" has
/// one tier of 5 %. "Sized" is "Whole" with its bounds in base currency, a hundredth of the numbers.
/// </summary>
internal static class Bench
{
    public const string Perp = "PERP";
    public const string Alt = "ALT";

    private static readonly decimal?[] Caps = [100_000m, 500_000m, 1_000_000m, 5_000_000m, null];
    private static readonly decimal[] Rates = [0.01m, 0.02m, 0.03m, 0.05m, 0.1m];
    private static readonly decimal[] Amounts = [0m, 1_000m, 6_000m, 26_000m, 276_000m];

    public static DateTime Noon { get; } = new(2026, 1, 5, 12, 0, 0, DateTimeKind.Utc);

    public static ContractTerms Marginal(decimal fee = 0m, decimal step = 0.001m) => Terms(true, new MarginalRule(), fee, step);

    public static ContractTerms Whole(decimal fee = 0m, decimal step = 0.001m) => Terms(false, new WholePositionRule(), fee, step);

    public static ContractTerms Flat(decimal fee = 0m, decimal step = 0.001m) =>
        Terms([new RiskTier<decimal>(0m, null, 0.05m, 0m, 20m)], new WholePositionRule(), fee, step);

    public static ContractTerms Sized(decimal step = 0.001m) => Terms(
        Enumerable.Range(0, Rates.Length).Select(n => new RiskTier<decimal>(
            n == 0 ? 0m : Caps[n - 1]!.Value / 100m, Caps[n] / 100m, Rates[n], 0m, 1m / Rates[n])),
        new WholePositionRule(),
        0m,
        step,
        TierMeasure.Base);

    public static MarginAccount Account(
        ContractTerms terms, decimal wallet, MarginMode mode = MarginMode.Cross, decimal leverage = 20m, InsuranceFund? fund = null) =>
        new(wallet, _ => terms, mode, leverage, fund ?? new InsuranceFund(1_000_000m));

    public static MarginAccount Holding(this MarginAccount account, decimal quantity, decimal price = 100m, string symbol = Perp)
    {
        account.Fill(Noon.AddHours(-1), symbol, quantity, price);
        return account;
    }

    /// <summary>A chain out of lines such as <c>reduce-tier tiers=2 orders=0</c>.</summary>
    public static LiquidationEngine Chain(
        IForcedOrderFillModel? market, LiquidationRemainder remainder, VenueMarket? others, params string[] lines)
    {
        var steps = lines.Select(line =>
        {
            var words = line.Split(' ');
            var settings = words.Skip(1).Select(word => word.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
            return LiquidationSteps.BuiltIn().Create(words[0], new PluginSettings(line, settings));
        });
        return new LiquidationEngine([.. steps], market ?? new ConstantSlippageFill(), remainder, others);
    }

    public static LiquidationEngine Chain(params string[] lines) => Chain(null, LiquidationRemainder.FundKeeps, null, lines);

    /// <summary>Marks the contracts, judges the account on one bar of that length, and gives the record.</summary>
    public static LiquidationRecord? At(
        this LiquidationEngine engine,
        MarginAccount account,
        decimal mark,
        DateTime? end = null,
        double seconds = 60,
        string? symbol = null,
        MarginScope scope = default)
    {
        account.SetMark(symbol ?? Perp, mark);
        return engine.Liquidate(
            account, scope, end ?? Noon, name => TriggerBar.At(account.Position(name).Mark), TimeSpan.FromSeconds(seconds));
    }

    /// <summary>The rounds as a table: step, second of the bar, done of what was asked, price.</summary>
    public static string[] Table(this LiquidationRecord record) =>
    [
        .. record.Rounds.Select(round =>
            string.Create(CultureInfo.InvariantCulture, $"{round.Step} {round.Kind} {(round.Instant - record.Start).TotalSeconds:0.###}s ")
            + string.Create(CultureInfo.InvariantCulture, $"{round.Filled:0.####} of {round.Ordered:0.####} ")
            + string.Create(CultureInfo.InvariantCulture, $"{round.Symbol} at {round.Price:0.#####}")),
    ];

    private static ContractTerms Terms(bool hasAmounts, IMaintenanceRule rule, decimal fee, decimal step) => Terms(
        Enumerable.Range(0, Rates.Length).Select(n => new RiskTier<decimal>(
            n == 0 ? 0m : Caps[n - 1]!.Value, Caps[n], Rates[n], hasAmounts ? Amounts[n] : 0m, 1m / Rates[n])),
        rule,
        fee,
        step);

    private static ContractTerms Terms(
        IEnumerable<RiskTier<decimal>> tiers, IMaintenanceRule rule, decimal fee, decimal step, TierMeasure measure = TierMeasure.Notional)
    {
        var table = new RiskTierTable<decimal>(Perp, tiers);
        var version = new RiskTierVersion(new DateOnly(2026, 1, 1), "1", "made up", "", table) { Measure = measure };
        return new ContractTerms(new MarginTerms(Perp, version, rule))
        {
            LiquidationFeeRate = fee, QuantityStep = step,
        };
    }
}

/// <summary>A market that takes so much at the mark price, and nothing more.</summary>
internal sealed class ThinMarket(decimal quantity) : IForcedOrderFillModel
{
    public ForcedExecution Execute(in ForcedOrder order)
    {
        var taken = order.Limit is null ? Math.Abs(order.Quantity) : Math.Min(quantity, Math.Abs(order.Quantity));
        return new(order.ReferencePrice, Math.Sign(order.Quantity) * taken);
    }
}
