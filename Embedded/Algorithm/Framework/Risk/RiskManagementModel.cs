using System.Collections.Generic;
using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm.Framework.Risk;

public class RiskManagementModel : INotifiedSecurityChanges, IRiskManagementModel
{
    public RiskManagementModel() => throw null;
    public virtual IEnumerable<IPortfolioTarget> ManageRisk(QCAlgorithm algorithm, IPortfolioTarget[] targets) => throw null;
    public virtual void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes) => throw null;
}
