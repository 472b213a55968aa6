using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What customers and deals are called.</summary>
internal static class Labels
{
    /// <summary>The customer's short name.</summary>
    public static string Short(Customer customer) => customer.Aliases is [var alias, ..] ? alias : customer.Name;

    /// <summary>The deal with its customer: 华星｜ERP二期.</summary>
    public static string Of(Customer customer, Deal deal) => $"{Short(customer)}｜{deal.Title}";
}
