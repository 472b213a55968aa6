using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Model;

/// <summary>The tables of what came in, what goes out, and what was last talked of.</summary>
internal static class MessagingModel
{
    // All three databases read a name in double quotes. The indexes hold only what waits, however much was handled before.
    private const string Unhandled = "\"HandledAt\" IS NULL";
    private const string Waiting = "\"State\" = 0";
    private const string Undelivered = "\"State\" >= 2";

    public static void Configure(ModelBuilder model)
    {
        model.Entity<ConversationRow>(row =>
        {
            row.ToTable("Conversations").HasKey(conversation => new { conversation.Member, conversation.Platform, conversation.Kind, conversation.ChatId });
            row.Property(conversation => conversation.Platform).HasMaxLength(ChatAddress.PlatformMaxLength);
            row.Property(conversation => conversation.ChatId).HasMaxLength(ChatAddress.IdMaxLength);
        });
        model.Entity<InboxRow>(row =>
        {
            row.ToTable("Inbox").HasKey(message => message.Id);
            row.HasIndex(message => new { message.Platform, message.MessageId }).IsUnique();
            row.HasIndex(message => message.Id, "IX_Inbox_Unhandled").HasFilter(Unhandled);
            row.HasIndex(message => new { message.Platform, message.ChatKind, message.ChatId, message.Id }, "IX_Inbox_UnhandledOfChat").HasFilter(Unhandled);
            row.Property(message => message.Platform).HasMaxLength(ChatAddress.PlatformMaxLength);
            row.Property(message => message.MessageId).HasMaxLength(ChatMessage.IdMaxLength);
            row.Property(message => message.ChatId).HasMaxLength(ChatAddress.IdMaxLength);
            row.Property(message => message.Sender).HasMaxLength(ChatAddress.IdMaxLength);
            row.Property(message => message.Text).HasMaxLength(ChatMessage.TextMaxLength);
            row.Property(message => message.ProposedName).HasMaxLength(ChatMessage.NameMaxLength);
            row.Property(message => message.LeaseOwner).HasMaxLength(InboxRow.NodeMaxLength);
            row.Property(message => message.Error).HasMaxLength(InboxRow.ErrorMaxLength);
        });
        model.Entity<OutboxRow>(row =>
        {
            row.ToTable("Outbox").HasKey(message => message.Id);
            row.HasIndex(message => message.Key).IsUnique();
            row.HasIndex(message => message.Id, "IX_Outbox_Waiting").HasFilter(Waiting);
            row.HasIndex(message => new { message.Platform, message.ChatKind, message.ChatId, message.Id }, "IX_Outbox_WaitingOfChat").HasFilter(Waiting);
            row.HasIndex(message => new { message.Platform, message.State, message.Id });
            row.HasIndex(message => message.Id, "IX_Outbox_Undelivered").HasFilter(Undelivered);
            row.Property(message => message.Key).HasMaxLength(OutgoingMessage.KeyMaxLength);
            row.Property(message => message.Platform).HasMaxLength(ChatAddress.PlatformMaxLength);
            row.Property(message => message.ChatId).HasMaxLength(ChatAddress.IdMaxLength);
            row.Property(message => message.Replaces).HasMaxLength(CardPress.HandleMaxLength);
            row.Property(message => message.Handle).HasMaxLength(CardPress.HandleMaxLength);
            row.Property(message => message.LeaseOwner).HasMaxLength(InboxRow.NodeMaxLength);
            row.Property(message => message.PlatformMessageId).HasMaxLength(ChatMessage.IdMaxLength);
            row.Property(message => message.Reason).HasMaxLength(OutboxRow.ReasonMaxLength);
        });
        model.Entity<LeaseRow>(row =>
        {
            row.ToTable("Leases").HasKey(lease => lease.Name);
            row.Property(lease => lease.Name).HasMaxLength(LeaseRow.NameMaxLength);
            row.Property(lease => lease.Node).HasMaxLength(InboxRow.NodeMaxLength);
        });
        model.Entity<PressCodeRow>(row =>
        {
            row.ToTable("PressCodes").HasKey(press => new { press.Code, press.Platform, press.ChatKind, press.ChatId });
            row.HasIndex(press => press.Until);
            row.Property(press => press.Code).HasMaxLength(PressCode.MaxLength);
            row.Property(press => press.Platform).HasMaxLength(ChatAddress.PlatformMaxLength);
            row.Property(press => press.ChatId).HasMaxLength(ChatAddress.IdMaxLength);
        });
        model.Entity<ChatReferenceRow>(row =>
        {
            row.ToTable("ChatReferences").HasKey(chat => new { chat.Platform, chat.Kind, chat.ChatId });
            row.Property(chat => chat.Platform).HasMaxLength(ChatAddress.PlatformMaxLength);
            row.Property(chat => chat.ChatId).HasMaxLength(ChatAddress.IdMaxLength);
            row.Property(chat => chat.Reference).HasMaxLength(IChatReferences.MaxLength);
        });
        model.Entity<FileRow>(row =>
        {
            row.ToTable("Files").HasKey(file => file.Sha256);
            row.Property(file => file.Sha256).HasMaxLength(FileRow.HashLength);
        });
    }
}
