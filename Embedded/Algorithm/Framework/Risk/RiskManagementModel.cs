using System;
using System.Collections.Generic;
using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm.Framework.Risk;

/// <summary>Base class of risk management models.</summary>
public class RiskManagementModel : IRiskManagementModel
{
    /// <summary>Targets that take the place of those of the portfolio construction.</summary>
    /// <exception cref="NotSupportedException">The derived class does not override it.</exception>
    public virtual IEnumerable<IPortfolioTarget> ManageRisk(QCAlgorithm algorithm, IPortfolioTarget[] targets) =>
        throw new NotSupportedException($"{GetType().Name} derives from RiskManagementModel and must override ManageRisk.");

    /// <summary>Called when securities start or stop to deliver data.</summary>
    public virtual void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes) { }
}
