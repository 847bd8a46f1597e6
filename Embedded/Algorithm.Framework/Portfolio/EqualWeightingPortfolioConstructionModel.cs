using System;
using System.Collections.Generic;
using QuantConnect.Algorithm.Framework.Alphas;
using QuantConnect.Scheduling;

namespace QuantConnect.Algorithm.Framework.Portfolio;

public class EqualWeightingPortfolioConstructionModel : PortfolioConstructionModel
{
    public EqualWeightingPortfolioConstructionModel(Resolution resolution = Resolution.Daily, PortfolioBias portfolioBias = PortfolioBias.LongShort) => throw null;
    public EqualWeightingPortfolioConstructionModel(IDateRule rebalancingDateRules, PortfolioBias portfolioBias = PortfolioBias.LongShort) => throw null;
    public EqualWeightingPortfolioConstructionModel(Func<DateTime, DateTime> rebalancingFunc, PortfolioBias portfolioBias = PortfolioBias.LongShort) => throw null;
    public EqualWeightingPortfolioConstructionModel(Func<DateTime, DateTime?> rebalancingFunc, PortfolioBias portfolioBias = PortfolioBias.LongShort) => throw null;
    public EqualWeightingPortfolioConstructionModel(TimeSpan timeSpan, PortfolioBias portfolioBias = PortfolioBias.LongShort) => throw null;
    protected override Dictionary<Insight, double> DetermineTargetPercent(List<Insight> activeInsights) => throw null;
    protected bool RespectPortfolioBias(Insight insight) => throw null;
    // DROPPED C:QuantConnect.Algorithm.Framework.Portfolio.EqualWeightingPortfolioConstructionModel(Python.Runtime.PyObject rebalance, QuantConnect.Algorithm.Framework.Portfolio.PortfolioBias portfolioBias = QuantC   <- Python.Runtime.PyObject
}
