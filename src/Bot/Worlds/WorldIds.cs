using System.Security.Cryptography;
using System.Text;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Worlds;

/// <summary>Ids made from names, so that the same file gives the same ids whenever it is loaded.</summary>
internal static class WorldIds
{
    /// <summary>The id of the customer with that full name.</summary>
    public static CustomerId Customer(string name) => new(Of("customer:" + name));

    /// <summary>The id of the member with that name.</summary>
    public static MemberId Member(string name) => new(Of("member:" + name));

    /// <summary>The id of the group with that name.</summary>
    public static GroupId Group(string name) => new(Of("group:" + name));

    /// <summary>The id of the region with that name.</summary>
    public static RegionId Region(string name) => new(Of("region:" + name));

    private static Guid Of(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16), bigEndian: true);
}
