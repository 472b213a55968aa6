using System.Security.Cryptography;

namespace SalesBot.Domain.Organisation;

/// <summary>Tells charts apart that do not say the same.</summary>
internal static class ChartFingerprint
{
    public static string Of(OrganisationChart chart)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(chart.Regions.Count);
        foreach (var region in chart.Regions)
        {
            Write(region.Id.Value);
            writer.Write(region.Name);
        }

        writer.Write(chart.Groups.Count);
        foreach (var group in chart.Groups)
        {
            Write(group.Id.Value);
            writer.Write(group.Name);
            Write(group.Region.Value);
            Write(group.Manager.Value);
        }

        foreach (var member in chart.Members)
        {
            Write(member.Id.Value);
            writer.Write(member.Name);
            writer.Write((int)member.Role);
            Write(member.Group?.Value);
            Write(member.Region?.Value);
            writer.Write(member.JoinedOn?.DayNumber ?? -1);
        }

        writer.Flush();
        return Convert.ToHexStringLower(SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length)));

        void Write(Guid? id)
        {
            writer.Write(id is not null);
            writer.Write((id ?? Guid.Empty).ToByteArray());
        }
    }
}
