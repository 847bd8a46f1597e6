using System.Collections.Generic;
using QuantConnect.Algorithm.Framework.Portfolio;

namespace QuantConnect.Algorithm.Framework.Risk;

/// <summary>Overrides targets to limit losses.</summary>
public interface IRiskManagementModel : INotifiedSecurityChanges
{
    /// <summary>Targets that take the place of those of the portfolio construction; called in every time step.</summary>
    IEnumerable<IPortfolioTarget> ManageRisk(QCAlgorithm algorithm, IPortfolioTarget[] targets);
}
