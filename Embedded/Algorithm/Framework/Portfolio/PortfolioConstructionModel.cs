using System;
using System.Collections.Generic;
using QuantConnect.Algorithm.Framework.Alphas;
using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm.Framework.Portfolio;

public class PortfolioConstructionModel : INotifiedSecurityChanges, IPortfolioConstructionModel
{
    public PortfolioConstructionModel(Func<DateTime, DateTime> rebalancingFunc = null) => throw null;
    public PortfolioConstructionModel(Func<DateTime, DateTime?> rebalancingFunc) => throw null;
    public virtual bool RebalanceOnInsightChanges { get => throw null; set => throw null; }
    public virtual bool RebalanceOnSecurityChanges { get => throw null; set => throw null; }
    public virtual IEnumerable<IPortfolioTarget> CreateTargets(QCAlgorithm algorithm, Insight[] insights) => throw null;
    protected virtual Dictionary<Insight, double> DetermineTargetPercent(List<Insight> activeInsights) => throw null;
    protected virtual List<Insight> GetTargetInsights() => throw null;
    protected virtual bool IsRebalanceDue(Insight[] insights, DateTime algorithmUtc) => throw null;
    public virtual void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes) => throw null;
    protected void RefreshRebalance(DateTime algorithmUtc) => throw null;
    protected virtual bool ShouldCreateTargetForInsight(Insight insight) => throw null;
    // DROPPED P:QuantConnect.Algorithm.Framework.Portfolio.PortfolioConstructionModel.Algorithm : QuantConnect.Interfaces.IAlgorithm { get; } protected   <- QuantConnect.Interfaces.IAlgorithm
    // DROPPED P:QuantConnect.Algorithm.Framework.Portfolio.PortfolioConstructionModel.PythonWrapper : QuantConnect.Algorithm.Framework.Portfolio.PortfolioConstructionModelPythonWrapper { get; set; } protected   <- QuantConnect.Algorithm.Framework.Portfolio.PortfolioConstructionModelPythonWrapper
    // DROPPED M:QuantConnect.Algorithm.Framework.Portfolio.PortfolioConstructionModel.FilterInvalidInsightMagnitude(QuantConnect.Interfaces.IAlgorithm algorithm, QuantConnect.Algorithm.Framework.Alphas.Insight[] in   <- QuantConnect.Interfaces.IAlgorithm
    // DROPPED M:QuantConnect.Algorithm.Framework.Portfolio.PortfolioConstructionModel.SetPythonWrapper(QuantConnect.Algorithm.Framework.Portfolio.PortfolioConstructionModelPythonWrapper pythonWrapper) : System.Void   <- QuantConnect.Algorithm.Framework.Portfolio.PortfolioConstructionModelPythonWrapper
    // DROPPED M:QuantConnect.Algorithm.Framework.Portfolio.PortfolioConstructionModel.SetRebalancingFunc(Python.Runtime.PyObject rebalance) : System.Void protected   <- Python.Runtime.PyObject
}
