using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Algorithm.Framework.Alphas;
using QuantConnect.Algorithm.Framework.Execution;
using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Algorithm.Framework.Risk;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;

namespace Backtests.Embedded.Tests.Algorithm;

public sealed class FrameworkTests : IDisposable
{
    private static readonly DateTime Start = new(2024, 3, 1);
    private readonly AlgorithmFixture _fixture = AlgorithmFixture.OnBinanceFutures();
    private readonly CryptoFuture _btc;
    private readonly CryptoFuture _eth;

    public FrameworkTests()
    {
        _btc = _fixture.Add("BTCUSDT", 50_000m);
        _eth = _fixture.Add("ETHUSDT", 2_500m);
    }

    private QCAlgorithm Algorithm => _fixture.Algorithm;

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public void Insights_become_equal_shares_and_orders_in_the_same_step()
    {
        Algorithm.SetAlpha(new OneShot(Insight.Price(_btc.Symbol, TimeSpan.FromHours(1), InsightDirection.Up), Insight.Price(_eth.Symbol,
            TimeSpan.FromHours(1), InsightDirection.Down)));
        Algorithm.SetPortfolioConstruction(new EqualWeightingPortfolioConstructionModel());
        _fixture.Started();

        Step(Start);

        // Half of 99,750 each, less the fee: 49,875 / 50,009.975 = 0.9973; 49,875 / (2,500 + 0.49875) = 19.946. The larger value goes
        // first:
        // 19.946 * 2,500 = 49,865 against 0.997 * 50,000 = 49,850.
        Assert.Equal([("ETHUSDT", -19.946m), ("BTCUSDT", 0.997m)], _fixture.Orders.Submitted.Select(request => (request.Symbol.Value,
            request.Quantity)));
        Assert.All(Algorithm.Insights, insight => Assert.Equal(Start.AddHours(1), insight.CloseTimeUtc));
        Assert.Equal(50_000m, Algorithm.Insights[_btc.Symbol][0].ReferenceValue);
        Assert.Equal("OneShot", Algorithm.Insights[_btc.Symbol][0].SourceModel);
        Assert.Equal(0.997m, _btc.Holdings.Target.Quantity);
    }

    [Fact]
    public void What_is_on_its_way_is_not_ordered_again()
    {
        Algorithm.SetAlpha(new OneShot(Insight.Price(_btc.Symbol, TimeSpan.FromHours(1), InsightDirection.Up)));
        Algorithm.SetPortfolioConstruction(new EqualWeightingPortfolioConstructionModel());
        _fixture.Started();

        Step(Start);
        Step(Start.AddMinutes(1));

        Assert.Single(_fixture.Orders.Submitted);
    }

    [Fact]
    public void A_position_is_closed_when_its_last_insight_has_expired()
    {
        Algorithm.SetAlpha(new OneShot(Insight.Price(_btc.Symbol, TimeSpan.FromHours(1), InsightDirection.Up)));
        Algorithm.SetPortfolioConstruction(new Recorder());
        Algorithm.SetExecution(new NullExecutionModel());
        _fixture.Started();
        Step(Start);
        var recorder = (Recorder)Algorithm.PortfolioConstruction;

        Step(Start.AddHours(1));
        Assert.Single(recorder.Targets);

        Step(Start.AddHours(1).AddMinutes(1));
        Assert.Equal([1.994m, 0m], recorder.Targets.Select(target => target.Quantity));
    }

    [Fact]
    public void The_risk_models_target_takes_the_place_of_the_portfolio_constructions()
    {
        Algorithm.SetAlpha(new OneShot(Insight.Price(_btc.Symbol, TimeSpan.FromHours(1), InsightDirection.Up)));
        Algorithm.SetPortfolioConstruction(new EqualWeightingPortfolioConstructionModel());
        Algorithm.SetRiskManagement(new Always(new PortfolioTarget(_btc.Symbol, 0.1m)));
        _fixture.Started();

        Step(Start);

        Assert.Equal(0.1m, Assert.Single(_fixture.Orders.Submitted).Quantity);
        Assert.Equal(0.1m, _btc.Holdings.Target.Quantity);
    }

    [Fact]
    public void Insights_in_the_warm_up_are_ignored_with_one_warning()
    {
        Algorithm.SetAlpha(new ConstantAlphaModel(InsightType.Price, InsightDirection.Up, TimeSpan.FromMinutes(1)));
        Algorithm.SetPortfolioConstruction(new EqualWeightingPortfolioConstructionModel());
        Algorithm.SetWarmUp(TimeSpan.FromHours(1));
        _fixture.Started();
        Algorithm.NotifySecuritiesChanged(Algorithm.TakeSecurityChanges());

        Step(Start.AddMinutes(-30));
        Step(Start.AddMinutes(-20));

        Assert.Equal(0, Algorithm.Insights.TotalCount);
        Assert.Empty(_fixture.Orders.Requests);
        Assert.Single(Algorithm.DebugMessages, message => message == "Warning: insights emitted during algorithm warmup are ignored.");
    }

    [Fact]
    public void Equal_weighting_shares_among_the_insights_that_take_a_side_and_respects_the_bias()
    {
        var up = Insight.Price(_btc.Symbol, TimeSpan.FromHours(1), InsightDirection.Up);
        var down = Insight.Price(_eth.Symbol, TimeSpan.FromHours(1), InsightDirection.Down);
        var flat = Insight.Price(_eth.Symbol, TimeSpan.FromHours(1), InsightDirection.Flat);

        Assert.Equal([0.5, -0.5, 0.0], new Weights().Of(up, down, flat));
        Assert.Equal([1.0, 0.0, 0.0], new Weights(PortfolioBias.Long).Of(up, down, flat));
        Assert.Equal([0.0, -1.0, 0.0], new Weights(PortfolioBias.Short).Of(up, down, flat));
    }

    [Fact]
    public void Insight_weights_are_scaled_down_where_they_ask_for_more_than_there_is()
    {
        var up = Insight.Price(_btc.Symbol, TimeSpan.FromHours(1), InsightDirection.Up, weight: 1.5);
        var down = Insight.Price(_eth.Symbol, TimeSpan.FromHours(1), InsightDirection.Down, weight: 0.5);
        var little = Insight.Price(_eth.Symbol, TimeSpan.FromHours(1), InsightDirection.Down, weight: 0.25);

        Assert.Equal([0.75, -0.25], new InsightWeights().Of(up, down));
        Assert.Equal([-0.25], new InsightWeights().Of(little));
    }

    [Fact]
    public void A_rebalance_without_new_insights_waits_for_its_period()
    {
        Algorithm.SetAlpha(new OneShot(Insight.Price(_btc.Symbol, TimeSpan.FromDays(5), InsightDirection.Up)));
        Algorithm.SetPortfolioConstruction(new Recorder());
        Algorithm.SetExecution(new NullExecutionModel());
        _fixture.Started();
        var recorder = (Recorder)Algorithm.PortfolioConstruction;

        Step(Start);
        for (var hour = 1; hour < 24; hour++) Step(Start.AddHours(hour));
        Assert.Single(recorder.Targets);

        Step(Start.AddHours(24));
        Assert.Equal(2, recorder.Targets.Count);
    }

    // Bought at 50,000: at 47,400 the loss is 5.2 % of the cost before spread and fee.
    [Fact]
    public void A_position_that_lost_the_limit_is_closed_and_its_insights_end()
    {
        _fixture.Started();
        var insight = Insight.Price(_btc.Symbol, TimeSpan.FromDays(5), InsightDirection.Up);
        Algorithm.SetDateTime(Start);
        Algorithm.EmitInsights(insight);
        _btc.Holdings.SetHoldings(50_000m, 1m);
        var model = new MaximumDrawdownPercentPerSecurity(0.05m);

        _fixture.SetPrice(_btc, 48_000m);
        Assert.Empty(model.ManageRisk(Algorithm, []));

        _fixture.SetPrice(_btc, 47_400m);
        Algorithm.SetDateTime(Start.AddMinutes(1));
        var target = Assert.Single(model.ManageRisk(Algorithm, []));
        Assert.Equal((_btc.Symbol, 0m), (target.Symbol, target.Quantity));
        Assert.True(insight.IsExpired(Start.AddMinutes(1)));
    }

    [Fact]
    public void A_position_that_won_the_limit_is_closed()
    {
        _fixture.Started();
        _btc.Holdings.SetHoldings(50_000m, -1m);
        var model = new MaximumUnrealizedProfitPercentPerSecurity(0.05m);

        _fixture.SetPrice(_btc, 48_000m);
        Assert.Empty(model.ManageRisk(Algorithm, []));
        _fixture.SetPrice(_btc, 47_000m);
        Assert.Single(model.ManageRisk(Algorithm, []));
    }

    // Best 55,000; 5 % below it is 52,250.
    [Fact]
    public void A_trailing_stop_measures_from_the_best_value_of_the_position()
    {
        _fixture.Started();
        _btc.Holdings.SetHoldings(50_000m, 1m);
        var model = new TrailingStopRiskManagementModel(0.05m);

        foreach (var price in new[] { 50_000m, 55_000m, 53_000m, 52_300m })
        {
            _fixture.SetPrice(_btc, price);
            Assert.Empty(model.ManageRisk(Algorithm, []));
        }
        _fixture.SetPrice(_btc, 52_200m);
        Assert.Single(model.ManageRisk(Algorithm, []));
    }

    // One BTC bought at 50,000 moves a portfolio of 100,000 by a dollar a dollar.
    [Theory]
    [InlineData(false, 5)]
    [InlineData(true, 5)]
    public void A_portfolio_that_lost_the_limit_turns_new_targets_to_zero(bool trailing, int percent)
    {
        _fixture.Started();
        var targets = new IPortfolioTarget[] { new PortfolioTarget(_eth.Symbol, 3m) };
        var model = new MaximumDrawdownPercentPortfolio(percent / 100m, trailing);
        _btc.Holdings.SetHoldings(50_000m, 1m);

        _fixture.SetPrice(_btc, 50_000m);
        Assert.Empty(model.ManageRisk(Algorithm, targets));
        _fixture.SetPrice(_btc, 60_000m);
        Assert.Empty(model.ManageRisk(Algorithm, targets));

        // From about 110,000 to 104,000: 5.5 % below the highest value, above the first.
        _fixture.SetPrice(_btc, 54_000m);
        Assert.Equal(trailing ? 1 : 0, model.ManageRisk(Algorithm, targets).Count());
        Assert.Empty(model.ManageRisk(Algorithm, []));
    }

    [Fact]
    public void Of_several_risk_models_the_first_that_overrides_a_symbol_decides()
    {
        _fixture.Started();
        Algorithm.AddRiskManagement(new Always(new PortfolioTarget(_btc.Symbol, 1m)));
        Algorithm.AddRiskManagement(new Always(new PortfolioTarget(_btc.Symbol, 2m), new PortfolioTarget(_eth.Symbol, 3m)));

        var targets = Algorithm.RiskManagement.ManageRisk(Algorithm, []);

        Assert.Equal([("BTCUSDT", 1m), ("ETHUSDT", 3m)], targets.Select(target => (target.Symbol.Value, target.Quantity)));
    }

    [Fact]
    public void A_constant_alpha_emits_again_when_its_insight_has_run_out()
    {
        var alpha = new ConstantAlphaModel(InsightType.Price, InsightDirection.Up, TimeSpan.FromMinutes(2));
        _fixture.Started();
        alpha.OnSecuritiesChanged(Algorithm, SecurityChanges.Create([_btc], [], [], []));

        var counts = new List<int>();
        for (var minute = 0; minute < 5; minute++)
        {
            Algorithm.SetDateTime(Start.AddMinutes(minute));
            counts.Add(alpha.Update(Algorithm, null!).Count());
        }

        Assert.Equal([1, 0, 1, 0, 1], counts);
    }

    [Fact]
    public void Insights_count_while_in_force_and_are_all_kept()
    {
        var insights = Algorithm.Insights;
        var first = new Insight(Start, _btc.Symbol, TimeSpan.FromHours(1), InsightType.Price, InsightDirection.Up, null, null);
        var second = new Insight(Start, _eth.Symbol, TimeSpan.FromHours(2), InsightType.Price, InsightDirection.Up, null, null);
        insights.AddRange([first, second]);

        Assert.Equal(Start.AddHours(1), insights.GetNextExpiryTime());
        Assert.Equal([first, second], insights.GetActiveInsights(Start.AddHours(1)));
        Assert.Equal([first], insights.RemoveExpiredInsights(Start.AddHours(1.5)));
        Assert.False(insights.HasActiveInsights(_btc.Symbol, Start));
        Assert.Equal((1, 2), (insights.Count, insights.TotalCount));
        Assert.Equal([first, second], insights.GetInsights());
    }

    private void Step(DateTime utc)
    {
        Algorithm.SetDateTime(utc);
        var bar = new TradeBar(utc.AddMinutes(-1), _btc.Symbol, 1m, 1m, 1m, 1m, 1m, TimeSpan.FromMinutes(1));
        Algorithm.OnFrameworkData(new Slice(utc, new List<BaseData> { bar }, utc));
    }

    private sealed class OneShot(params Insight[] insights) : AlphaModel
    {
        private bool _done;

        public override IEnumerable<Insight> Update(QCAlgorithm algorithm, Slice data)
        {
            if (_done) return [];
            _done = true;
            return insights;
        }
    }

    private sealed class Recorder() : EqualWeightingPortfolioConstructionModel(Resolution.Daily)
    {
        public List<IPortfolioTarget> Targets { get; } = [];

        public override IEnumerable<IPortfolioTarget> CreateTargets(QCAlgorithm algorithm, Insight[] insights)
        {
            var targets = base.CreateTargets(algorithm, insights).ToList();
            Targets.AddRange(targets);
            return targets;
        }
    }

    private sealed class Always(params PortfolioTarget[] targets) : RiskManagementModel
    {
        public override IEnumerable<IPortfolioTarget> ManageRisk(QCAlgorithm algorithm, IPortfolioTarget[] given) => targets;
    }

    private sealed class Weights(PortfolioBias bias = PortfolioBias.LongShort) : EqualWeightingPortfolioConstructionModel(Resolution.Daily,
        bias)
    {
        public double[] Of(params Insight[] insights)
        {
            var weights = DetermineTargetPercent([.. insights]);
            return [.. insights.Select(insight => weights[insight])];
        }
    }

    private sealed class InsightWeights : InsightWeightingPortfolioConstructionModel
    {
        public double[] Of(params Insight[] insights)
        {
            var weights = DetermineTargetPercent([.. insights]);
            return [.. insights.Select(insight => weights[insight])];
        }
    }
}
