using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesBot.Adapters.Storage.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class ChatOutsiders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Outsiders",
                table: "Chats",
                type: "integer",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Outsiders",
                table: "Chats");
        }
    }
}
