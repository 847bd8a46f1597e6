using System.Collections.Generic;

namespace QuantConnect.Securities;

public class CompositeSecurityInitializer : ISecurityInitializer
{
    public CompositeSecurityInitializer(params ISecurityInitializer[] initializers) => throw null;
    public List<ISecurityInitializer> Initializers => throw null;
    public void AddSecurityInitializer(ISecurityInitializer initializer) => throw null;
    public void Initialize(Security security) => throw null;
    // DROPPED C:QuantConnect.Securities.CompositeSecurityInitializer(params Python.Runtime.PyObject[] initializers)   <- Python.Runtime.PyObject
}
