using System;
using System.Collections.Generic;
using QuantConnect.Algorithm.Framework.Alphas;
using QuantConnect.Scheduling;

namespace QuantConnect.Algorithm.Framework.Portfolio;

public class InsightWeightingPortfolioConstructionModel : EqualWeightingPortfolioConstructionModel
{
    public InsightWeightingPortfolioConstructionModel(Resolution resolution = Resolution.Daily, PortfolioBias portfolioBias = PortfolioBias.LongShort) => throw null;
    public InsightWeightingPortfolioConstructionModel(IDateRule rebalancingDateRules, PortfolioBias portfolioBias = PortfolioBias.LongShort) => throw null;
    public InsightWeightingPortfolioConstructionModel(Func<DateTime, DateTime> rebalancingFunc, PortfolioBias portfolioBias = PortfolioBias.LongShort) => throw null;
    public InsightWeightingPortfolioConstructionModel(Func<DateTime, DateTime?> rebalancingFunc, PortfolioBias portfolioBias = PortfolioBias.LongShort) => throw null;
    public InsightWeightingPortfolioConstructionModel(TimeSpan timeSpan, PortfolioBias portfolioBias = PortfolioBias.LongShort) => throw null;
    protected override Dictionary<Insight, double> DetermineTargetPercent(List<Insight> activeInsights) => throw null;
    protected virtual double GetValue(Insight insight) => throw null;
    protected override bool ShouldCreateTargetForInsight(Insight insight) => throw null;
    // DROPPED C:QuantConnect.Algorithm.Framework.Portfolio.InsightWeightingPortfolioConstructionModel(Python.Runtime.PyObject rebalance, QuantConnect.Algorithm.Framework.Portfolio.PortfolioBias portfolioBias = Quan   <- Python.Runtime.PyObject
}
