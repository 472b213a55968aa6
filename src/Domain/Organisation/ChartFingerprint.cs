using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SalesBot.Domain.Organisation;

/// <summary>Tells charts apart that do not say the same.</summary>
internal static class ChartFingerprint
{
    public static string Of(OrganisationChart chart)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        AddNumber(hash, chart.Regions.Count);
        foreach (var region in chart.Regions)
        {
            AddId(hash, region.Id.Value);
            AddText(hash, region.Name);
        }

        AddNumber(hash, chart.Groups.Count);
        foreach (var group in chart.Groups)
        {
            AddId(hash, group.Id.Value);
            AddText(hash, group.Name);
            AddId(hash, group.Region.Value);
            AddId(hash, group.Manager.Value);
        }

        foreach (var member in chart.Members)
        {
            AddId(hash, member.Id.Value);
            AddText(hash, member.Name);
            AddNumber(hash, (int)member.Role);
            AddId(hash, member.Group?.Value);
            AddId(hash, member.Region?.Value);
            AddNumber(hash, member.JoinedOn?.DayNumber ?? -1);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Its length goes before a text, so that no two texts run into each other.</summary>
    private static void AddText(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        AddNumber(hash, bytes.Length);
        hash.AppendData(bytes);
    }

    private static void AddId(IncrementalHash hash, Guid? id)
    {
        Span<byte> bytes = stackalloc byte[17];
        bytes[0] = id is null ? (byte)0 : (byte)1;
        (id ?? Guid.Empty).TryWriteBytes(bytes[1..]);
        hash.AppendData(bytes);
    }

    private static void AddNumber(IncrementalHash hash, int number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        hash.AppendData(bytes);
    }
}
