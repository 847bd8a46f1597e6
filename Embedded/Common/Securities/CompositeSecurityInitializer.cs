using System.Collections.Generic;

namespace QuantConnect.Securities;

/// <summary>Applies several security initializers in order.</summary>
public class CompositeSecurityInitializer : ISecurityInitializer
{
    public CompositeSecurityInitializer(params ISecurityInitializer[] initializers)
    {
        Initializers = new List<ISecurityInitializer>(initializers);
    }

    public List<ISecurityInitializer> Initializers { get; }
    public void AddSecurityInitializer(ISecurityInitializer initializer) => Initializers.Add(initializer);

    public void Initialize(Security security)
    {
        foreach (var initializer in Initializers) initializer.Initialize(security);
    }
}
