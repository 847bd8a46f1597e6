using System;
using System.Collections.Generic;

namespace QuantConnect.Data;

public class SubscriptionDataSource : IEquatable<SubscriptionDataSource>
{
    public SubscriptionDataSource(string source) => throw null;
    public SubscriptionDataSource(string source, SubscriptionTransportMedium transportMedium) => throw null;
    public SubscriptionDataSource(string source, SubscriptionTransportMedium transportMedium, FileFormat format) => throw null;
    public SubscriptionDataSource(string source, SubscriptionTransportMedium transportMedium, FileFormat format, IEnumerable<KeyValuePair<string, string>> headers) => throw null;
    public FileFormat Format { get => throw null; init => throw null; }
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get => throw null; init => throw null; }
    public bool Sort { get => throw null; set => throw null; }
    public string Source { get => throw null; init => throw null; }
    public SubscriptionTransportMedium TransportMedium { get => throw null; init => throw null; }
    public bool Equals(SubscriptionDataSource other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(SubscriptionDataSource left, SubscriptionDataSource right) => throw null;
    public static bool operator !=(SubscriptionDataSource left, SubscriptionDataSource right) => throw null;
    // DROPPED C:QuantConnect.Data.SubscriptionDataSource(System.String source, QuantConnect.SubscriptionTransportMedium transportMedium, QuantConnect.Data.FileFormat format, Python.Runtime.PyObject headers)   <- Python.Runtime.PyObject
}
