using System;

namespace QuantConnect;

public sealed class DocumentationAttribute : Attribute
{
    public DocumentationAttribute(string tag, int weight = 0, int line = 0, string fileName = "") => throw null;
    public string FileName => throw null;
    public int Line => throw null;
    public string Tag => throw null;
    public override object TypeId => throw null;
    public int Weight => throw null;
}
