using System;
using System.Collections.Generic;
using System.Linq;
using QuantConnect.Algorithm.Framework.Alphas;
using QuantConnect.Algorithm.Framework.Alphas.Analysis;
using QuantConnect.Algorithm.Framework.Execution;
using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Algorithm.Framework.Risk;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm;

/// <summary>A strategy made of models: alpha → portfolio construction → risk management → execution, after every OnData.</summary>
public partial class QCAlgorithm
{
    private bool _warmUpInsightWarningSent;

    /// <summary>What predicts: emits insights.</summary>
    public IAlphaModel Alpha { get; set; }

    /// <summary>What turns insights into target positions.</summary>
    public IPortfolioConstructionModel PortfolioConstruction { get; set; }

    /// <summary>What overrides targets to limit losses.</summary>
    public IRiskManagementModel RiskManagement { get; set; }

    /// <summary>What trades towards targets.</summary>
    public IExecutionModel Execution { get; set; }

    /// <summary>All insights of the run.</summary>
    public InsightManager Insights { get; }

    /// <summary>Replaces the alpha model.</summary>
    public void SetAlpha(IAlphaModel alpha) => Alpha = alpha;

    /// <summary>Adds an alpha model to those there are.</summary>
    public void AddAlpha(IAlphaModel alpha)
    {
        if (Alpha.GetType() == typeof(NullAlphaModel)) Alpha = alpha;
        else if (Alpha is CompositeAlphaModel composite) composite.AddAlpha(alpha);
        else Alpha = new CompositeAlphaModel(Alpha, alpha);
    }

    /// <summary>Replaces the portfolio construction model.</summary>
    public void SetPortfolioConstruction(IPortfolioConstructionModel portfolioConstruction) =>
        PortfolioConstruction = portfolioConstruction;

    /// <summary>Replaces the execution model.</summary>
    public void SetExecution(IExecutionModel execution) => Execution = execution;

    /// <summary>Replaces the risk management model.</summary>
    public void SetRiskManagement(IRiskManagementModel riskManagement) => RiskManagement = riskManagement;

    /// <summary>Adds a risk management model to those there are.</summary>
    public void AddRiskManagement(IRiskManagementModel riskManagement)
    {
        if (RiskManagement.GetType() == typeof(NullRiskManagementModel)) RiskManagement = riskManagement;
        else if (RiskManagement is CompositeRiskManagementModel composite) composite.AddRiskManagement(riskManagement);
        else RiskManagement = new CompositeRiskManagementModel(RiskManagement, riskManagement);
    }

    /// <summary>Hands insights to portfolio construction, risk management and execution now.</summary>
    public void EmitInsights(params Insight[] insights)
    {
        if (IsWarmingUp)
        {
            WarnOfInsightsInWarmUp();
            return;
        }
        var accepted = Accept(insights);
        Insights.AddRange(accepted);
        Process(accepted);
    }

    /// <summary>Hands an insight to portfolio construction, risk management and execution now.</summary>
    public void EmitInsights(Insight insight) => EmitInsights([insight]);

    /// <summary>Called by the engine once Initialize has returned.</summary>
    /// <exception cref="InvalidOperationException">The models trade on margin but the account is a cash account.</exception>
    public void FrameworkPostInitialize()
    {
        CreateUniverses();
        if (BrokerageModel.AccountType == AccountType.Cash && PortfolioConstruction is not NullPortfolioConstructionModel
            && Execution is not NullExecutionModel)
            throw new InvalidOperationException($"Non null {nameof(IExecutionModel)} and {nameof(IPortfolioConstructionModel)} are " +
                "currently unsuitable for Cash Modeling brokerages.");
        if (PortfolioConstruction is not PortfolioConstructionModel model) return;
        model.RebalanceOnSecurityChanges = Settings.RebalancePortfolioOnSecurityChanges ?? model.RebalanceOnSecurityChanges;
        model.RebalanceOnInsightChanges = Settings.RebalancePortfolioOnInsightChanges ?? model.RebalanceOnInsightChanges;
    }

    /// <summary>Called by the engine with the data of every step, after OnData.</summary>
    public void OnFrameworkData(Slice slice)
    {
        RefreshUniverses();
        if (!slice.HasData || IsFrameworkIdle()) return;

        var emitted = Alpha.Update(this, slice);
        var insights = emitted as Insight[] ?? emitted.ToArray();
        if (insights.Length > 0)
        {
            if (IsWarmingUp)
            {
                WarnOfInsightsInWarmUp();
                insights = [];
            }
            else
            {
                insights = Accept(insights);
                Insights.AddRange(insights);
            }
        }
        Process(insights);
    }

    /// <summary>Called by the engine when securities start or stop to deliver data.</summary>
    public void OnFrameworkSecuritiesChanged(SecurityChanges changes)
    {
        if (DebugMode) Debug($"{Time}: {changes}");
        Alpha.OnSecuritiesChanged(this, changes);
        PortfolioConstruction.OnSecuritiesChanged(this, changes);
        Execution.OnSecuritiesChanged(this, changes);
        RiskManagement.OnSecuritiesChanged(this, changes);
    }

    // These models do nothing in a step, and cost some calls each.
    private bool IsFrameworkIdle() => Alpha.GetType() == typeof(NullAlphaModel)
        && PortfolioConstruction.GetType() == typeof(NullPortfolioConstructionModel) && RiskManagement.GetType() == typeof(NullRiskManagementModel)
        && (Execution.GetType() == typeof(NullExecutionModel)
            || (Execution.GetType() == typeof(ImmediateExecutionModel) && !((ImmediateExecutionModel)Execution).HasTargets));

    private void Process(Insight[] insights)
    {
        var created = PortfolioConstruction.CreateTargets(this, insights);
        var targets = created as IPortfolioTarget[] ?? created.ToArray();
        SetTargets(targets);

        var managed = RiskManagement.ManageRisk(this, targets);
        var overrides = managed as IPortfolioTarget[] ?? managed.ToArray();
        SetTargets(overrides);

        Execution.Execute(this, Merge(overrides, targets));
    }

    private void SetTargets(IPortfolioTarget[] targets)
    {
        foreach (var target in targets)
        {
            if (DebugMode) Debug($"{Time}: {target}");
            Securities[target.Symbol].Holdings.Target = target;
        }
    }

    // The first target of a symbol counts, so that risk management has the last word.
    private static IPortfolioTarget[] Merge(IPortfolioTarget[] overrides, IPortfolioTarget[] targets)
    {
        if (overrides.Length == 0 && targets.Length < 2) return targets;
        var seen = new HashSet<Symbol>();
        var merged = new List<IPortfolioTarget>(overrides.Length + targets.Length);
        foreach (var target in overrides)
            if (seen.Add(target.Symbol)) merged.Add(target);
        foreach (var target in targets)
            if (seen.Add(target.Symbol)) merged.Add(target);
        return [.. merged];
    }

    private Insight[] Accept(Insight[] insights)
    {
        var accepted = new List<Insight>(insights.Length);
        foreach (var insight in insights)
        {
            if (!Securities.TryGetValue(insight.Symbol, out var security) || security.Price == 0m)
            {
                var reason = security is null ? "the security was not added." : "it has no price yet.";
                Debug($"Warning: insight of {insight.Symbol} ignored: {reason}");
                continue;
            }
            insight.GeneratedTimeUtc = UtcTime;
            insight.ReferenceValue = insight.Type == InsightType.Price ? security.Price : security.VolatilityModel.Volatility;
            if (string.IsNullOrEmpty(insight.SourceModel)) insight.SourceModel = Alpha.GetModelName();
            insight.SetPeriodAndCloseTime(security.Exchange.Hours);
            accepted.Add(insight);
        }
        return [.. accepted];
    }

    private void WarnOfInsightsInWarmUp()
    {
        if (_warmUpInsightWarningSent) return;
        _warmUpInsightWarningSent = true;
        Debug("Warning: insights emitted during algorithm warmup are ignored.");
    }
}
