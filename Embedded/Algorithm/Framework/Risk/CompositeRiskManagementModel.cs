using System.Collections.Generic;
using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm.Framework.Risk;

public class CompositeRiskManagementModel : RiskManagementModel
{
    public CompositeRiskManagementModel(IEnumerable<IRiskManagementModel> riskManagementModels) => throw null;
    public CompositeRiskManagementModel(params IRiskManagementModel[] riskManagementModels) => throw null;
    public void AddRiskManagement(IRiskManagementModel riskManagementModel) => throw null;
    public override IEnumerable<IPortfolioTarget> ManageRisk(QCAlgorithm algorithm, IPortfolioTarget[] targets) => throw null;
    public override void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes) => throw null;
    // DROPPED C:QuantConnect.Algorithm.Framework.Risk.CompositeRiskManagementModel(params Python.Runtime.PyObject[] riskManagementModels)   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Algorithm.Framework.Risk.CompositeRiskManagementModel.AddRiskManagement(Python.Runtime.PyObject pyRiskManagementModel) : System.Void   <- Python.Runtime.PyObject
}
