using System;
using System.Collections.Generic;
using System.Linq;

namespace QuantConnect.Data;

/// <summary>Where data is, and in which form.</summary>
public class SubscriptionDataSource : IEquatable<SubscriptionDataSource>
{
    private static readonly IReadOnlyList<KeyValuePair<string, string>> NoHeaders = [];

    /// <summary>A local file, or an address of the web when the text is one.</summary>
    public SubscriptionDataSource(string source)
        : this(source, Uri.TryCreate(source, UriKind.Absolute, out var address) && !address.IsFile
            ? SubscriptionTransportMedium.RemoteFile : SubscriptionTransportMedium.LocalFile)
    {
    }

    public SubscriptionDataSource(string source, SubscriptionTransportMedium transportMedium)
        : this(source, transportMedium, FileFormat.Csv)
    {
    }

    public SubscriptionDataSource(string source, SubscriptionTransportMedium transportMedium, FileFormat format)
        : this(source, transportMedium, format, null)
    {
    }

    public SubscriptionDataSource(
        string source, SubscriptionTransportMedium transportMedium, FileFormat format, IEnumerable<KeyValuePair<string, string>> headers)
    {
        Source = source;
        TransportMedium = transportMedium;
        Format = format;
        Headers = headers?.ToList() ?? NoHeaders;
    }

    /// <summary>How the file is read: text is read row by row.</summary>
    public FileFormat Format { get; init; }

    /// <summary>What a request on the web sends along.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; }

    /// <summary>Whether the rows must be sorted by time first.</summary>
    public bool Sort { get; set; }

    /// <summary>A path, in a zip with <c>#entry</c> behind it to name the entry; or an address.</summary>
    public string Source { get; init; }

    public SubscriptionTransportMedium TransportMedium { get; init; }

    public bool Equals(SubscriptionDataSource other) =>
        ReferenceEquals(this, other)
        || (other is not null && Source == other.Source && TransportMedium == other.TransportMedium && Format == other.Format
            && Sort == other.Sort
            && Headers.SequenceEqual(other.Headers));

    public override bool Equals(object obj) => Equals(obj as SubscriptionDataSource);

    public override int GetHashCode() => HashCode.Combine(Source, TransportMedium, Format);

    public override string ToString() => $"{TransportMedium}: {Format} {Source}";

    public static bool operator ==(SubscriptionDataSource left, SubscriptionDataSource right) => left?.Equals(right) ?? right is null;

    public static bool operator !=(SubscriptionDataSource left, SubscriptionDataSource right) => !(left == right);
}
