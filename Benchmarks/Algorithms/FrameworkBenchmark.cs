using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Algorithm.Framework.Alphas;
using QuantConnect.Algorithm.Framework.Execution;
using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Algorithm.Framework.Risk;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Indicators;

namespace Backtests.Benchmarks;

/// <summary>The algorithm framework: an alpha on the slope of hourly averages, equal weights, immediate execution, a drawdown
/// limit.</summary>
public sealed class FrameworkBenchmark : BenchmarkAlgorithm
{
    /// <inheritdoc/>
    public override void Initialize()
    {
        base.Initialize();
        AddAlpha(new SlopeAlpha());
        SetPortfolioConstruction(new EqualWeightingPortfolioConstructionModel(Resolution.Daily));
        AddRiskManagement(new MaximumDrawdownPercentPerSecurity(0.05m));
        SetExecution(new ImmediateExecutionModel());
    }

    private sealed class SlopeAlpha : AlphaModel
    {
        private readonly Dictionary<Symbol, ExponentialMovingAverage> _averages = [];

        public override void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes)
        {
            foreach (var security in changes.AddedSecurities)
            {
                _averages[security.Symbol] = algorithm.EMA(security.Symbol, 10, Resolution.Hour);
            }
        }

        public override IEnumerable<Insight> Update(QCAlgorithm algorithm, Slice data)
        {
            if (algorithm.UtcTime.Minute != 0 || algorithm.UtcTime.Hour % 4 != 0)
            {
                yield break;
            }

            foreach (var (symbol, average) in _averages)
            {
                if (average.IsReady && data.ContainsKey(symbol))
                {
                    var direction = algorithm.Securities[symbol].Price > average.Current.Value ? InsightDirection.Up : InsightDirection.Down;
                    yield return Insight.Price(symbol, TimeSpan.FromHours(20), direction);
                }
            }
        }
    }
}
