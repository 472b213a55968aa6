using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Model;

/// <summary>The tables of who works here, and which accounts and chats are whose.</summary>
internal static class OrganisationModel
{
    private const int NameMaxLength = 120;

    public static void Configure(ModelBuilder model)
    {
        model.Entity<RegionRow>(row =>
        {
            row.ToTable("Regions").HasKey(region => region.Sequence);
            row.HasIndex(region => region.Id).IsUnique();
            row.Property(region => region.Name).HasMaxLength(NameMaxLength);
        });
        model.Entity<GroupRow>(row =>
        {
            row.ToTable("Groups").HasKey(group => group.Sequence);
            row.HasIndex(group => group.Id).IsUnique();
            row.Property(group => group.Name).HasMaxLength(NameMaxLength);
        });
        model.Entity<MemberRow>(row =>
        {
            row.ToTable("Members").HasKey(member => member.Sequence);
            row.HasIndex(member => member.Id).IsUnique();
            row.HasIndex(member => member.Name);
            row.Property(member => member.Name).HasMaxLength(NameMaxLength);
        });
        model.Entity<ProfileRow>(row =>
        {
            row.ToTable("MemberProfiles").HasKey(profile => profile.Member);
            row.Property(profile => profile.Member).ValueGeneratedNever();
            row.Property(profile => profile.Mobile).HasMaxLength(40);
            row.Property(profile => profile.Email).HasMaxLength(320);
            row.Property(profile => profile.Prefers).HasMaxLength(ChatAddress.PlatformMaxLength);
            row.Property(profile => profile.Language).HasMaxLength(10);
        });
        model.Entity<AccountRow>(row =>
        {
            row.ToTable("MemberAccounts").HasKey(account => new { account.Platform, account.Account });
            row.HasIndex(account => new { account.Member, account.Platform }).IsUnique();
            row.Property(account => account.Platform).HasMaxLength(ChatAddress.PlatformMaxLength);
            row.Property(account => account.Account).HasMaxLength(ChatAddress.IdMaxLength);
        });
        model.Entity<ChatRow>(row =>
        {
            row.ToTable("Chats").HasKey(chat => new { chat.Platform, chat.Kind, chat.ChatId });
            row.Property(chat => chat.Platform).HasMaxLength(ChatAddress.PlatformMaxLength);
            row.Property(chat => chat.ChatId).HasMaxLength(ChatAddress.IdMaxLength);
            row.Property(chat => chat.Form).HasMaxLength(20);
            row.Property(chat => chat.ServiceUrl).HasMaxLength(500);
        });
    }
}
